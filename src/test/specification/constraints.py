"""Writes the constraints of resource types that cfn-lint knows and the generated types lack, as facts: enumerations, patterns, bounds, uniqueness.

usage: constraints.py FOLDER     where FOLDER is src/main/resources/io/github/awslint/schema; needs `pip install cfn-lint==1.51.0`

What is written differently for two places that share a definition is left out, and so is what a correction removes.
"""

import json
import re
import shutil
import sys
from pathlib import Path

from cfnlint.config import ConfigMixIn
from cfnlint.runner import Runner
from cfnlint.schema import PROVIDER_SCHEMA_MANAGER

REGION = "us-east-1"
DEEPEST = 14
BY_TYPE = {
    "string": ("enum", "const", "pattern", "minLength", "maxLength"),
    "integer": ("enum", "minimum", "maximum"),
    "number": ("enum", "minimum", "maximum"),
    "array": ("minItems", "maxItems", "uniqueItems"),
}
EVERYTHING = re.compile(r"\^?\(?\.[*+]\)?\$?|\^?\[\\s\\S\][*+]\$?|\\S|\[\^\\s\]\*|\^?\[\\S\\s\][*+]\$?")
COMBINATIONS = ("oneOf", "anyOf", "requiredXor", "requiredOr", "dependentRequired", "dependentExcluded", "dependencies")
COUNTS = ("minProperties", "maxProperties")
# what the services' own pages say otherwise: a range may be given with its pool, and a group without a VPC is one of the default VPC
UNTRUE = ("AWS::EC2::SecurityGroup", "AWS::EC2::Subnet", "AWS::EC2::VPC")
# an enumeration beyond this is a catalogue, such as one of instance types, which other rules judge
LONGEST_ENUMERATION = 40


def resolved(schema, root):
    for _ in range(6):
        if not isinstance(schema, dict) or "$ref" not in schema:
            break
        target = root
        for key in schema["$ref"].lstrip("#/").split("/"):
            target = target.get(key.replace("~1", "/"), {}) if isinstance(target, dict) else {}
        schema = {**target, **{key: value for key, value in schema.items() if key != "$ref"}}
    return schema if isinstance(schema, dict) else {}


class Type:
    """One resource type: cfn-lint's schema and ours, walked side by side."""

    def __init__(self, theirs, ours, corrections):
        self.theirs, self.ours = theirs, ours
        self.removed = {(c["at"], key) for c in corrections for key in [*c.get("remove", []), *c.get("set", {})]}
        self.found = {}

    def constraints(self):
        self.walk(self.theirs, self.ours, "", frozenset(), 0)
        merged = {}
        for (pointer, keyword), values in sorted(self.found.items()):
            if len(values) == 1 and None not in values:
                merged.setdefault(pointer, {})[keyword] = json.loads(next(iter(values)))
        return [{"at": pointer, "set": keywords} for pointer, keywords in merged.items()]

    def walk(self, theirs, ours, pointer, seen, depth):
        if depth > DEEPEST or not isinstance(ours, dict):
            return
        while "$ref" in ours:
            pointer = ours["$ref"].lstrip("#")
            if pointer in seen:
                return
            seen = seen | {pointer}
            ours = resolved(ours, self.ours)
        theirs = resolved(theirs, self.theirs)
        self.compare(theirs, ours, pointer)
        for name, below in ours.get("properties", {}).items():
            if name in theirs.get("properties", {}):
                self.walk(theirs["properties"][name], below, f"{pointer}/properties/{name}", seen, depth + 1)
        if isinstance(ours.get("items"), dict) and isinstance(theirs.get("items"), dict):
            self.walk(theirs["items"], ours["items"], f"{pointer}/items", seen, depth + 1)

    def compare(self, theirs, ours, pointer):
        kind = ours.get("type", "object" if "properties" in ours else None)
        if kind == "object":
            self.combine(theirs, ours, pointer)
        if kind not in BY_TYPE or theirs.get("type", kind) != kind or any(key in ours for key in ("anyOf", "oneOf", "allOf")):
            return
        for keyword in BY_TYPE[kind]:
            # CloudFormation sends no list of tags where a template has an empty one
            if keyword == "minItems" and pointer.endswith("Tags"):
                continue
            name = "enum" if keyword == "const" else keyword
            if name in ours or (pointer, name) in self.removed or keyword == "pattern" and "enum" in ours:
                continue
            value = self.value(keyword, theirs)
            if keyword == "const" and value is None:
                continue
            self.found.setdefault((pointer, name), set()).add(None if value is None else json.dumps(value, sort_keys=True))

    def combine(self, theirs, ours, pointer):
        """Which keys an object must, may not or need not have together; only where ours says nothing of the kind yet."""
        if self.ours["typeName"] in UNTRUE:
            return
        stated = any(key in ours for key in (*COMBINATIONS, "allOf", "if", "not")) or any(at == pointer for at, _ in self.removed)
        for keyword in (*COMBINATIONS, *COUNTS):
            value = theirs.get(keyword)
            if stated or keyword in ours or value == 0:
                continue
            self.found.setdefault((pointer, keyword), set()).add(
                json.dumps(value, sort_keys=True) if value is not None and Type.names_only(keyword, value, ours) else None
            )

    @staticmethod
    def names_only(keyword, value, ours):
        if keyword in COUNTS:
            return True
        if keyword in ("oneOf", "anyOf"):
            lists = [branch.get("required") if set(branch) == {"required"} else None for branch in value]
        elif keyword in ("requiredXor", "requiredOr"):
            lists = [value]
        else:
            lists = [*value.values(), list(value)]
        known = ours.get("properties", {})
        return all(isinstance(names, list) and all(name in known for name in names) for names in lists)

    @staticmethod
    def words(theirs):
        """The values of an enumeration whose case does not matter."""
        branches = [branch for branch in theirs.get("anyOf", []) if isinstance(branch, dict)]
        return sorted({word for schema in [theirs, *branches] for word in schema.get("enumCaseInsensitive", [])})

    @staticmethod
    def value(keyword, theirs):
        value = theirs.get(keyword)
        if keyword == "const" and value is not None:
            return [value] if "enum" not in theirs else None
        if keyword == "enum" and value is not None:
            return sorted(value, key=str) if len(value) <= LONGEST_ENUMERATION else None
        if keyword == "pattern" and (words := Type.words(theirs)):
            return "(?i)^(" + "|".join(re.escape(word) for word in words) + ")$"
        if keyword == "pattern" and value is not None and (EVERYTHING.fullmatch(value) or "(?P" in value):
            return None
        # the least that there can be
        if keyword in ("minLength", "minItems") and value == 0 or value is False:
            return None
        return value


def main(folder):
    Runner(ConfigMixIn([]))
    out = folder / "constraints"
    shutil.rmtree(out, ignore_errors=True)
    count = 0
    for name in sorted(PROVIDER_SCHEMA_MANAGER.get_resource_types(REGION)):
        file = Path(*name.split("::")).with_suffix(".json")
        if not (folder / "types" / file).exists():
            continue
        ours = json.loads((folder / "types" / file).read_text())
        correction = folder / "corrections" / file
        corrections = json.loads(correction.read_text()) if correction.exists() else []
        theirs = PROVIDER_SCHEMA_MANAGER.get_resource_schema(REGION, name).schema
        constraints = Type(theirs, ours, corrections).constraints()
        if constraints:
            (out / file).parent.mkdir(parents=True, exist_ok=True)
            lines = ",\n".join("  " + json.dumps(constraint, ensure_ascii=False) for constraint in constraints)
            (out / file).write_text(f"[\n{lines}\n]\n", encoding="utf-8")
            count += sum(len(constraint["set"]) for constraint in constraints)
    print(count, "constraints")


main(Path(sys.argv[1]))
