/** What is deployed to Elastic Beanstalk: an application's files and what the build, or the EB CLI, makes of them. */
package io.github.awslint.bundle;
