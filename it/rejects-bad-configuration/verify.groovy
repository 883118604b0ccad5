String log = new File(basedir, 'build.log').text

assert log.contains('Parameter aws-lint.rules: no rule fits "yaml-sintax"; did you mean "yaml-syntax"?')
assert log.contains('Parameter aws-lint.severities: "warnin" is not known; allowed are error, warning, info; did you mean "warning"?')
assert log.contains('MojoExecutionException')
