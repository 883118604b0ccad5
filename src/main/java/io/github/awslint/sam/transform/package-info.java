/** What the SAM transform makes of a template: each generated resource with its logical id, its type and what caused it. */
package io.github.awslint.sam.transform;
