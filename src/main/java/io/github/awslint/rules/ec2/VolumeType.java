package io.github.awslint.rules.ec2;

import java.util.Map;
import java.util.Optional;

/**
 * What an EBS volume type allows: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html
 *
 * @param smallest size in GiB
 * @param biggest size in GiB
 * @param lowest IOPS that can be asked for; 0 where none can
 * @param highest IOPS that can be asked for
 * @param ratio the most IOPS for each GiB
 */
record VolumeType(long smallest, long biggest, long lowest, long highest, long ratio) {

    private static final Map<String, VolumeType> BY_NAME = Map.of(
            "gp2", new VolumeType(1, 16_384, 0, 0, 0),
            "gp3", new VolumeType(1, 65_536, 3_000, 80_000, 500),
            "io1", new VolumeType(4, 16_384, 100, 64_000, 50),
            "io2", new VolumeType(4, 65_536, 100, 256_000, 1_000),
            "sc1", new VolumeType(125, 16_384, 0, 0, 0),
            "st1", new VolumeType(125, 16_384, 0, 0, 0),
            "standard", new VolumeType(1, 1_024, 0, 0, 0));

    /** The type of this name. */
    static Optional<VolumeType> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** Whether IOPS can be asked for. */
    boolean takesIops() {
        return highest > 0;
    }
}
