List<String> log = new File(basedir, 'build.log').readLines()

def finding = { path, place, rule ->
    new File(basedir, path).canonicalPath + ':[' + place + '] (' + rule + ')'
}
List<String> expected = [
    finding('assembled-in-folder/.ebextensions/sizes.config', '1,1', 'eb-lost-by-packaging'),
    finding('assembled-in-folder/Procfile', '1,1', 'eb-lost-by-packaging'),
    finding('assembled-without-extensions/.ebextensions/sizes.config', '1,1', 'eb-lost-by-packaging'),
    finding('web-lost/.ebextensions/sizes.config', '1,1', 'eb-lost-by-packaging'),
    // the parent's files are compared when the module is built
    finding('several/.ebextensions/sizes.config', '1,1', 'eb-lost-by-packaging'),
    finding('named-wrongly/.elasticbeanstalk/config.yml', '2,13', 'eb-artifact-missing'),
    finding('other-version/Procfile', '1,25', 'eb-procfile-jar-missing'),
    finding('other-jar/Procfile', '1,25', 'eb-procfile-jar-missing'),
    finding('wrong-port/Procfile', '1,6', 'eb-spring-port'),
    finding('old-platform/env.yaml', '3,16', 'eb-java-release-mismatch'),
    finding('old-platform/.elasticbeanstalk/config.yml', '3,21', 'eb-java-release-mismatch'),
    finding('ignored/.ebignore', '2,1', 'eb-ignored-file'),
    finding('ignored/Procfile', '1,25', 'eb-procfile-jar-missing'),
]
expected.each { line ->
    assert log.count { it.contains(line) } == 1: line
}
// nothing else, least of all in the modules that are right
List<String> rules = ['eb-lost-by-packaging', 'eb-artifact-missing', 'eb-procfile-jar-missing', 'eb-spring-port',
                      'eb-java-release-mismatch', 'eb-ignored-file', 'ebx-inside-jar', 'eb-bundle-too-large']
assert log.count { line -> rules.any { line.contains('] (' + it + ')') } } == expected.size()
// both ends are shown
assert log.any { it.contains('pom.xml:[') && it.contains('note: the archive is made here') }
assert log.any { it.contains('application.properties:[2,1]') && it.contains("note: the application's port") }
assert !log.any { it.contains('not compared with the build') }
assert log.any { it.contains('compared with the build, now that it has run') }
