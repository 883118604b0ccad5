package io.github.awslint.beanstalk;

/** The types of option values in the option table. */
public enum OptionType {
    ARN,
    BOOLEAN,
    CRON,
    DURATION,
    ENUM,
    /** Upper and lower case count. */
    ENUM_EXACT,
    /** The list of values in the manual is known to be old. */
    ENUM_OPEN,
    INTEGER,
    JSON,
    LIST,
    NUMBER,
    PATH,
    PATTERN,
    STRING,
    TIMESTAMP,
    URL
}
