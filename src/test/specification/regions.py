"""Writes which resource types each region lacks, as cfn-lint's lists of types by region tell.

usage: regions.py FOLDER     where FOLDER is src/main/resources/io/github/awslint/schema; needs `pip install cfn-lint==1.51.0`

Only types that some region offers count, and only those that the generated types know. Regions for which cfn-lint has no list of its own
repeat another one's; they are left out.
"""

import importlib
import pkgutil
import shutil
import sys
from pathlib import Path

import cfnlint.data.schemas.providers as providers

FALLBACK = "us-east-1"


def lists():
    found = {}
    for module in pkgutil.iter_modules(providers.__path__):
        types = importlib.import_module(f"{providers.__name__}.{module.name}").types
        found[module.name.replace("_", "-")] = frozenset(types)
    return {region: types for region, types in found.items() if region == FALLBACK or types != found[FALLBACK]}


def main(folder):
    offered = lists()
    known = frozenset().union(*offered.values()) & set((folder / "types.txt").read_text().split())
    out = folder / "regions"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir()
    for region, types in sorted(offered.items()):
        (out / f"{region}.txt").write_text("".join(f"{name}\n" for name in sorted(known - types)), encoding="utf-8")
    print(len(offered), "regions,", len(known), "types")


main(Path(sys.argv[1]))
