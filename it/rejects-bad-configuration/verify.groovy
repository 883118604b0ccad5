String log = new File(basedir, 'build.log').text

assert log.contains('Parameter aws-lint.rules: no rule fits "yaml-sintax"; did you mean "yaml-syntax"?')
assert log.contains('Parameter aws-lint.severities: "warnin" is not known; allowed are error, warning, info; did you mean "warning"?')
assert log.contains('MojoExecutionException')
assert log.contains('Parameter aws-lint.parameters: "Stage" has no value; write it as Name=value')
assert log.contains('Parameter aws-lint.parameterFiles: "deploy/gone.json" is no file of the project')
assert log.contains('Parameter aws-lint.ruleFolder: "gone/rules" is no folder')
assert log.contains('Parameter aws-lint.regions: "Ireland" is no name of a region')
assert log.contains('deploy/broken.json:[1,3] (json-syntax) ')
assert log.contains('Parameter aws-lint.parameterFiles: "deploy/none.json" holds no parameters')
assert !log.contains('\tat ')
