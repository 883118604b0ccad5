/** The virtual networks that a template makes: which way traffic leaves a subnet, and what a security group lets out. */
package io.github.awslint.vpc;
