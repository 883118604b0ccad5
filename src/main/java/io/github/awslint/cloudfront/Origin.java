package io.github.awslint.cloudfront;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Attribute;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.cloudformation.Value;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A place that a distribution gets its answers from.
 *
 * @param distribution the distribution
 * @param settings what the distribution says of it
 */
public record Origin(Resource distribution, Value settings) {

    private static final Set<String> BUCKET_HOSTS = Set.of("DomainName", "RegionalDomainName", "DualStackDomainName");

    /** The origins of all distributions of a template. */
    public static Stream<Origin> of(Template template) {
        return template.resources("AWS::CloudFront::Distribution").stream()
                .flatMap(distribution -> distribution.value("DistributionConfig", "Origins").items().stream()
                        .map(settings -> new Origin(distribution, settings)));
    }

    /** What a setting is. */
    public Value get(String... path) {
        return settings.get(path);
    }

    /** The bucket of the template that the origin surely is, by its REST endpoint. */
    public Optional<Resource> bucket() {
        Value domain = get("DomainName");
        return domain.alternatives().size() == 1
                ? bucketId(domain.alternatives().get(0))
                        .flatMap(distribution.template()::resource)
                        .filter(resource -> resource.type().equals("AWS::S3::Bucket"))
                : Optional.empty();
    }

    /** The logical id in {@code !GetAtt Bucket.RegionalDomainName} or {@code !Sub "${Bucket}.s3.amazonaws.com"}. */
    private static Optional<String> bucketId(Alternative domain) {
        if (domain instanceof Attribute attribute) {
            return attribute.attribute().filter(BUCKET_HOSTS::contains).map(unused -> attribute.logicalId());
        }
        Text text = Text.of(domain.place());
        boolean endpoint = text.withHoles().startsWith(Text.HOLE + ".s3")
                && !text.withHoles().contains("website");
        boolean named = endpoint && text.holes().get(0).attribute().isEmpty();
        return named ? text.holes().get(0).name() : Optional.empty();
    }

    /** Whether the domain is the website endpoint of a bucket, which only speaks HTTP and knows no identities. */
    public boolean isWebsite() {
        Value domain = get("DomainName");
        return domain.alternatives().size() == 1
                && Text.of(domain.place()).withHoles().contains(".s3-website");
    }

    /** Whether the origin surely has an access control (OAC). */
    public boolean hasAccessControl() {
        return isFilled(get("OriginAccessControlId"));
    }

    /** Whether the origin surely has an access identity (OAI), the older way. */
    public boolean hasAccessIdentity() {
        return isFilled(get("S3OriginConfig", "OriginAccessIdentity"));
    }

    /** Whether the origin surely has neither. */
    public boolean isAnonymous() {
        return isEmpty(get("OriginAccessControlId")) && isEmpty(get("S3OriginConfig", "OriginAccessIdentity"));
    }

    /** Whether something surely is there: an attribute, or a text of which a part is known. */
    private static boolean isFilled(Value value) {
        return value.alternatives().stream()
                .allMatch(alternative -> alternative instanceof Attribute
                        || !(alternative instanceof Alternative.Absent)
                                && Text.of(alternative.place()).parts().stream()
                                        .anyMatch(Text.Part.Literal.class::isInstance));
    }

    /** Whether nothing is there; an empty text, also as {@code !Sub ''}, is how an identity is left out. */
    private static boolean isEmpty(Value value) {
        return value.alternatives().stream()
                .allMatch(alternative -> alternative instanceof Alternative.Absent
                        || Text.of(alternative.place())
                                .literal()
                                .filter(String::isEmpty)
                                .isPresent());
    }
}
