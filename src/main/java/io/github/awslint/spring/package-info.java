/** What a Spring Boot application's own configuration files say, as far as they alone decide. */
package io.github.awslint.spring;
