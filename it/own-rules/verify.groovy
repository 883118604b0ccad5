import groovy.json.JsonSlurper

List<String> log = new File(basedir, 'build.log').readLines()
def lines = { part -> log.findAll { it.contains(part) } }

// a page of the project is a rule like those of the plugin: its id, its severity, its message; in a module, too
String orders = new File(basedir, 'template.yaml').canonicalPath + ':[6,5] (team-queue-tags) Orders has no tags; add the tag team'
String invoices = new File(basedir, 'billing/template.yaml').canonicalPath + ':[6,5] (team-queue-tags) Invoices has no tags'
assert lines('[WARNING] ' + orders).size() == 1
assert lines('[WARNING] ' + invoices).size() == 1
assert !log.any { it.contains('Scratch has no tags') || it.contains('Tagged has no tags') }
assert log.any { it.contains(', 1 suppressed') }
Map run = new JsonSlurper().parse(new File(basedir, 'target/plain/aws-lint.sarif')).runs[0]
assert run.tool.driver.rules.any { it.id == 'team-queue-tags' && it.help.text.contains('split by the tag') }

// severities and rules take its id; the parent fails before its module runs
assert lines('[ERROR] ' + orders).size() == 1
assert run.results.any { it.ruleId == 'team-queue-tags' && it.level == 'warning' }

// explain
assert log.any { it.contains('Our bills are split by the tag') }

// a type of the project
String room = new File(basedir, 'rooms.yaml').canonicalPath
assert log.any { it.contains(room + ':[8,') && it.contains('Seats') }
assert log.any { it.contains(room + ':[9,') && it.contains('Colour') }

// broken pages and schemas are found at their places, once for all modules of a build
String page = new File(basedir, 'bad/rules/team-queue-tags.md').canonicalPath
String schema = new File(basedir, 'bad/schemas/room.json').canonicalPath
[
    page + ':[3,11] (own-rule-invalid) severity "high" is not allowed',
    page + ':[6,13] (own-rule-invalid) "requires" is no keyword of a schema',
    schema + ':[1,1] (own-type-invalid) the file is no schema of a resource type',
].each { assert lines('[ERROR] ' + it).size() == 2 }
// who configures or suppresses the rule of a broken page does not hear that there is none
assert !log.any { it.contains('no rule fits') || it.contains('(suppression-') }
assert log.any { it.contains('Page that cannot be used') }
