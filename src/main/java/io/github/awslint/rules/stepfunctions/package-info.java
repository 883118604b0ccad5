/** Rules about Step Functions. */
package io.github.awslint.rules.stepfunctions;
