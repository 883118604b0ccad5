import groovy.json.JsonSlurper

for (name in ['aws-lint.sarif', 'aws-lint.xml']) {
    assert new File(basedir, "target/one/${name}").bytes == new File(basedir, "target/seven/${name}").bytes
}
assert new File(basedir, 'target/chosen').list() as List == ['aws-lint.xml']

Map sarif = new JsonSlurper().parse(new File(basedir, 'target/one/aws-lint.sarif'))
assert sarif.version == '2.1.0'
Map run = sarif.runs[0]
Map rule = run.tool.driver.rules.find { it.id == 'syntax-duplicate-key' }
assert rule.help.text.contains('HOW TO FIX')
assert rule.properties.equivalents instanceof List
List results = run.results.findAll { it.ruleId == 'syntax-duplicate-key' }
assert results.size() == 8
Map location = results[0].locations[0]
assert location.physicalLocation.artifactLocation.uri == 'stacks/queue%201.yaml'
assert location.physicalLocation.region == [startLine: 6, startColumn: 7, endLine: 6, endColumn: 16]
assert location.logicalLocations[0].fullyQualifiedName == 'Resources/Orders/Properties/QueueName'

def junit = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/one/aws-lint.xml'))
assert junit.testsuite.size() == 8
assert junit.testsuite[0].testcase.failure.any { it.text().contains('(syntax-duplicate-key)') }

String log = new File(basedir, 'build.log').text
assert log.contains('The reports cannot be written to ')
