List<String> log = new File(basedir, 'build.log').readLines()

assert log.any { it.startsWith('[WARNING] aws-lint: deploy/template.yaml is included, but there is no such file in ') }
assert log.any { it.startsWith('[WARNING] aws-lint: notes.yaml is included but not linted: ') }
assert log.any { it.startsWith('[WARNING] aws-lint: 0 files matched, so nothing was checked') }
