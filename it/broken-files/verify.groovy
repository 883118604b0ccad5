List<String> log = new File(basedir, 'build.log').readLines()

assert log.any { it =~ /^\[ERROR\] .*template\.yaml:\[\d+,\d+\] \(yaml-syntax\) / }
assert log.any { it =~ /^\[\w+\] .*appspec\.yml:\[1,1\] \(file-empty\) / }
assert log.any { it =~ /^\[ERROR\] .*other\.yaml:\[6,7\] \(syntax-duplicate-key\) / }
assert !log.any { it =~ /^\s+at io\.github\.awslint\./ }
