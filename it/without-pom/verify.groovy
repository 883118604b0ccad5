String log = new File(basedir, 'build.log').text

assert log.contains(new File(basedir, 'deploy/broken.yaml').canonicalPath + ':[6,7] (syntax-duplicate-key) ')
assert log =~ /aws-lint-maven-plugin:[^:]+:explain -Drule=syntax-duplicate-key/
assert new File(basedir, 'target/aws-lint/aws-lint.sarif').text.contains('"uri" : "deploy/broken.yaml"')
assert log.contains('in 2 files (CloudFormation template: 2)')
assert !new File(basedir, 'target/chosen/aws-lint.sarif').text.contains('broken.yaml')
