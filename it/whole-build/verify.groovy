List<String> log = new File(basedir, 'build.log').readLines()

// the parent runs before its modules: it says so, and what an earlier build left is no reason to fail
String notCompared = 'aws-lint: not compared with the build of billing/pom.xml, orders/pom.xml, which has not run yet'
assert log.count { it.contains(notCompared) } == 3

List<String> errors = log.findAll { it ==~ /\[ERROR] .*template\.yaml:\[[0-9,]+] \(.*/ }
assert errors.size() == 1
assert errors[0].contains(':[18,16] (lambda-handler-class-missing) Handler class "com.example.Bills" is not in billing/target/billing-1.0.jar')
assert log.indexOf(errors[0]) > log.findLastIndexOf { it.contains(notCompared) }
