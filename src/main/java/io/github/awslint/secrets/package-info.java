/** Tells passwords, tokens and keys that are written out from names and places of secrets. Never keeps or shows a value. */
package io.github.awslint.secrets;
