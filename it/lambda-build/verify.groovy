List<String> log = new File(basedir, 'build.log').readLines()

def finding = { module, place, rule ->
    new File(basedir, module + '/template.yaml').canonicalPath + ':[' + place + '] (' + rule + ')'
}
Map<String, String> expected = [
    'wrong-class'    : finding('wrong-class', '8,16', 'lambda-handler-class-missing'),
    'wrong-method'   : finding('wrong-method', '8,16', 'lambda-handler-method-missing'),
    'wrong-signature': finding('wrong-signature', '8,16', 'lambda-handler-signature'),
    'old-version'    : finding('old-version', '9,16', 'lambda-code-missing'),
    'old-runtime'    : finding('old-runtime', '7,16', 'lambda-bytecode-too-new'),
    'unshaded'       : finding('unshaded', '9,16', 'lambda-package-incomplete'),
    'text-answer'    : finding('text-answer', '8,16', 'lambda-proxy-response'),
    'lost-definition': finding('lost-definition', '7,22', 'cfn-local-file-missing'),
    'wrong-image'    : finding('wrong-image', '11,22', 'lambda-handler-class-missing'),
]
expected.each { module, line ->
    assert log.count { it.contains(line) } == 1: module
}
// nothing else is an error, least of all in the modules that are right
int errors = log.count { it ==~ /\[ERROR] .*template\.yaml:\[[0-9,]+] \(.*/ }
assert errors == expected.size()
assert log.any { it.contains('old-version-1.4.0.jar') }
// both ends are shown
assert log.any { it.contains('pom.xml:[') && it.contains('note: the archive takes its name from here') }
// everything was built
assert !log.any { it.contains('not compared with the build') }
