List<String> log = new File(basedir, 'build.log').readLines()

assert !log.any { it.contains('(syntax-duplicate-key)') }
assert log.any { it.startsWith('[INFO] aws-lint: ') && it.endsWith(', 2 suppressed') }
assert log.any { it.startsWith('[WARNING] ') && it.contains('unused.yaml:[5,43] (suppression-unused) ') }
assert log.any { it.contains('unknown.yaml:[5,43] (suppression-unknown-rule) ') && it.contains('did you mean "syntax-duplicate-key"') }
