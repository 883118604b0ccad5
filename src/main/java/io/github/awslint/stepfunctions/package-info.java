/** State machines of Step Functions, written in the Amazon States Language. */
package io.github.awslint.stepfunctions;
