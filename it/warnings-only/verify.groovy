List<String> log = new File(basedir, 'build.log').readLines()

assert log.count { it.startsWith('[WARNING] ') && it.contains('template.yaml:[6,7] (syntax-duplicate-key) ') } == 2
assert log.count { it.startsWith('[ERROR] ') && it.contains('template.yaml:[6,7] (syntax-duplicate-key) ') } == 1
assert log.count { it.contains('aws-lint found 1 warning') } >= 1
