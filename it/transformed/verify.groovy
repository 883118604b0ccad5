import groovy.json.JsonSlurper

Map resources = new JsonSlurper().parse(new File(basedir, 'target/aws-lint/transformed/template.yaml.json')).Resources
assert resources.collectEntries { id, resource -> [id, resource.Type] } == [
    Database               : 'AWS::CloudFormation::Stack',
    Orders                 : 'AWS::Lambda::Function',
    OrdersNightly          : 'AWS::Events::Rule',
    OrdersNightlyPermission: 'AWS::Lambda::Permission',
    OrdersRole             : 'AWS::IAM::Role',
]
// no SAM, no transform
assert new File(basedir, 'target/aws-lint/transformed').list() as List == ['template.yaml.json']

List<String> log = new File(basedir, 'build.log').readLines()
def nested = { place, message ->
    log.any { it.contains(new File(basedir, 'template.yaml').canonicalPath + ":[${place}] (cfn-nested-parameters) " + message) }
}
assert nested('22,7', 'parameter "Stage" of stacks/database.yaml has no default and is not passed')
assert nested('23,9', 'stacks/database.yaml declares no parameter "Stages", did you mean "Stage"')
assert nested('24,15', 'value of parameter Size is "huge", which is not allowed; choose one of small, large')
assert log.any { it.contains(new File(basedir, 'stacks/database.yaml').canonicalPath + ':[6,3] note: declared here') }
