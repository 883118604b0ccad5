List<String> log = new File(basedir, 'build.log').readLines()

// a template in the root, one in a module, and one above two modules that both name it; each build of the two says so once
for (path in ['template.yaml', 'orders/template.yaml', 'shared.yaml']) {
    String finding = new File(basedir, path).canonicalPath + ':[6,7] (syntax-duplicate-key)'
    assert log.count { it.contains(finding) } == 2
}
// a module that has nothing is no matter
assert !log.any { it.startsWith('[WARNING] aws-lint') }
assert new File(basedir, 'target/aws-lint/aws-lint.sarif').text.contains('"uri" : "template.yaml"')
assert !new File(basedir, 'target/aws-lint/aws-lint.sarif').text.contains('orders/')
