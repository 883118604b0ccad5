/** Builds of CodeBuild: the buildspec, in a file or in a template. */
package io.github.awslint.codebuild;
