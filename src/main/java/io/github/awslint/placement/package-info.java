/** The places of resources where values go: what each takes, and what the functions that stand there yield. */
package io.github.awslint.placement;
