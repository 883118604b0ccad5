/** Rules for the files and options of Elastic Beanstalk. */
package io.github.awslint.rules.beanstalk;
