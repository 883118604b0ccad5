List<String> log = new File(basedir, 'build.log').readLines()

def finding = { module, file, place, rule ->
    new File(basedir, module + '/' + file).canonicalPath + ':[' + place + '] (' + rule + ')'
}
Map<String, String> expected = [
    'script-missing'      : finding('script-missing', 'appspec.yml', '11,17', 'codedeploy-hook-script-missing'),
    'script-left-out'     : finding('script-left-out', 'appspec.yml', '8,17', 'codedeploy-hook-script-missing'),
    'windows-line-ends'   : finding('windows-line-ends', 'appspec.yml', '8,17', 'codedeploy-hook-script-start'),
    'windows-line-ends-2' : finding('windows-line-ends', 'appspec.yml', '11,17', 'codedeploy-hook-script-start'),
    'no-interpreter-line' : finding('no-interpreter-line', 'appspec.yml', '11,17', 'codedeploy-hook-script-start'),
    'appspec-elsewhere'   : finding('appspec-elsewhere', 'appspec.yml', '1,1', 'codedeploy-appspec-outside-bundle'),
    'appspec-forgotten'   : finding('appspec-forgotten', 'appspec.yml', '1,1', 'codedeploy-appspec-outside-bundle'),
    'old-jar'             : finding('old-jar', 'appspec.yml', '11,17', 'codedeploy-hook-jar-not-deployed'),
    'buildspec-forgets'   : finding('buildspec-forgets', 'buildspec.yml', '11,3', 'buildspec-codedeploy-bundle'),
    'capabilities-missing': finding('capabilities-missing', 'buildspec.yml', '9,28', 'deployment-capabilities'),
]
expected.each { module, line ->
    assert log.count { it.contains(line) } == 1: module
}
// nothing else is found, least of all in the module that is right
int findings = log.count { it ==~ /\[(ERROR|WARNING|INFO)] .*\.(yml|yaml):\[[0-9,]+] \(.*/ }
assert findings == expected.size()
// both ends are shown
assert log.any { it.contains('revision.xml:[') && it.contains('note: this leaves the file out') }
assert log.any { it.contains('start.sh:[') && it.contains('note: the jar is named here') }
assert log.any { it.contains('pom.xml:[') && it.contains('note: the archive takes its name from here') }
