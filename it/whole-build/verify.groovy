List<String> log = new File(basedir, 'build.log').readLines()

// the parent runs before its modules: it waits for them, and what an earlier build left is no reason to fail
String waits = 'aws-lint: not compared yet with the build of billing/pom.xml, orders/pom.xml; that follows after the last module'
assert log.count { it.contains(waits) } == 3
assert log.count { it.contains('aws-lint: compared with the build, now that it has run: 1 error') } == 3

List<String> errors = log.findAll { it ==~ /\[ERROR] .*template\.yaml:\[[0-9,]+] \(.*/ }
assert errors.size() == 4
assert errors.every { it.contains(':[18,16] (lambda-handler-class-missing) Handler class "com.example.Bills" is not in billing/target/billing-1.0.jar') }

// the parent's report has it, too, whichever module was the last
assert new File(basedir, 'target/aws-lint/aws-lint.sarif').text.contains('com.example.Bills')
