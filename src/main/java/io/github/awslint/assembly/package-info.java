/** Archives that the Maven Assembly Plugin makes, as its descriptors say. */
package io.github.awslint.assembly;
