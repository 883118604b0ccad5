import groovy.json.JsonSlurper

def found = { run ->
    new JsonSlurper().parse(new File(basedir, "target/${run}/aws-lint.sarif")).runs[0].results.collect { it.ruleId } as Set
}
String template = new File(basedir, 'template.yaml').canonicalPath
List<String> log = new File(basedir, 'build.log').readLines()

// any stage, any region
assert found('unknown') == ['cfn-reference-conditional'] as Set
assert log.any { it.contains(template + ':[22,23] (cfn-reference-conditional) ') && it.contains('when IsProd is false') }
// the topic is there in production, and the only region has an image
assert found('prod').isEmpty()
assert found('file').isEmpty()
// one of the two regions has none
assert found('test') == ['cfn-reference-conditional', 'cfn-findinmap-missing-key'] as Set
assert log.any { it.contains(template + ':[26,36] (cfn-findinmap-missing-key) key "eu-north-1" is not in ') }
// a slip in the file of values
assert found('slip') == ['deployment-parameter-unknown'] as Set
String slip = new File(basedir, 'deploy/template-slip.json').canonicalPath
assert log.any { it.contains(slip + ':[2,21] (deployment-parameter-unknown) ') && it.contains('did you mean "Stage"') }
