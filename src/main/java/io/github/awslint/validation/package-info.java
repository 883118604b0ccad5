/** Holds values against the types of any grammar, through conditions, parameters and mappings. */
package io.github.awslint.validation;
