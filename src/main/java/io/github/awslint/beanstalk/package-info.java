/** The files of an Elastic Beanstalk source bundle and the option settings that they make together. */
package io.github.awslint.beanstalk;
