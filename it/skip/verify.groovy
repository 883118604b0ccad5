assert new File(basedir, 'build.log').text.contains('aws-lint: skipped')
assert !new File(basedir, 'target/aws-lint').exists()
