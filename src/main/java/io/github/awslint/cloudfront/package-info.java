/** Distributions of CloudFront: where they get their answers from, and how they hand requests on. */
package io.github.awslint.cloudfront;
