/** Compares the resources of a template with the specification, through conditions, parameters and mappings. */
package io.github.awslint.validation;
