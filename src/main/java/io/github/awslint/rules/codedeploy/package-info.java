/** Rules about CodeDeploy. */
package io.github.awslint.rules.codedeploy;
