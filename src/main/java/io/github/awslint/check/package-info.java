/** Rules that are pages with a schema, ours and a project's own, and how mismatches with a grammar are worded. */
package io.github.awslint.check;
