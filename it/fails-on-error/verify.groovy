List<String> log = new File(basedir, 'build.log').readLines()
String template = new File(basedir, 'template.yaml').canonicalPath

int found = log.findIndexOf { it.startsWith("[ERROR] ${template}:[6,7] (syntax-duplicate-key) ") }
assert found >= 0
assert log[found + 1] == '[ERROR]           QueueName: orders-dev'
assert log[found + 2] == '[ERROR]           ^^^^^^^^^'
assert log[found + 3].startsWith("[ERROR] ${template}:[5,7] note: ")
assert log.any { it =~ /^\[INFO\] aws-lint: 1 error.* in 1 file \(CloudFormation template: 1\), \d+ ms/ }
assert log.any { it.contains('aws-lint found 1 error') && it.contains('"mvn aws-lint:explain -Drule=syntax-duplicate-key"') }
assert log.any { it.contains('MojoFailureException') || it.contains('BUILD FAILURE') }
assert !log.any { it.contains('MojoExecutionException') }
