/** CodeDeploy's application specification files and the revision that they describe. */
package io.github.awslint.codedeploy;
