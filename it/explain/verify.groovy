List<String> log = new File(basedir, 'build.log').readLines()

assert log.any { it =~ /^  syntax-duplicate-key +error +Key written twice/ }
assert log.contains('HOW TO FIX')
assert log.any { it.contains('QueueName: orders-dev  # <- ') }
assert log.any { it.contains('No rule is called "syntax-duplicated-key"; did you mean "syntax-duplicate-key"?') }
assert log.any { it.contains('aws-lint:check') }
