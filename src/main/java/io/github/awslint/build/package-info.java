/**
 * What a build knows: its modules, the classes they compiled, the archives they packaged. Facts only; nothing is run.
 *
 * <p>The facts come from Maven where it runs us, and from the files of the tree where it does not.
 */
package io.github.awslint.build;
