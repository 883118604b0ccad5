String log = new File(basedir, 'build.log').text

assert log.contains('aws-lint: no findings in 2 files (CloudFormation template: 1, Elastic Beanstalk cron.yaml: 1)')
assert log.readLines().count { it.contains('aws-lint: ') } == 1
assert new File(basedir, 'target/aws-lint/aws-lint.sarif').file
assert new File(basedir, 'target/aws-lint/aws-lint.xml').file
