/** The files of the project that templates name, and that {@code sam package} or {@code aws cloudformation package} take along. */
package io.github.awslint.packaging;
