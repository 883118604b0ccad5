package io.github.awslint.check;

import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Severity;
import io.github.awslint.validation.Mismatch;
import io.github.awslint.validation.Mismatch.DependentProperty;
import io.github.awslint.validation.Mismatch.DuplicateItem;
import io.github.awslint.validation.Mismatch.ExclusiveProperty;
import io.github.awslint.validation.Mismatch.MissingAlternative;
import io.github.awslint.validation.Mismatch.MissingProperty;
import io.github.awslint.validation.Mismatch.NoAlternative;
import io.github.awslint.validation.Mismatch.NotAllowed;
import io.github.awslint.validation.Mismatch.OutOfRange;
import io.github.awslint.validation.Mismatch.UnknownProperty;
import io.github.awslint.validation.Mismatch.Unmatched;
import io.github.awslint.validation.Mismatch.WrongType;
import io.github.awslint.validation.Validation;
import java.util.Optional;

/** Words what a validation finds; all rules over grammars speak with one voice. */
public final class Wording {

    private Wording() {}

    /** Reports all mismatches of one kind, each as gravely as it is certain. */
    public static <M extends Mismatch> void report(Validation validation, Class<M> kind, Reporter report) {
        validation.mismatches(kind).forEach(mismatch -> {
            Report finding = report(mismatch, report);
            doubt(mismatch).ifPresent(finding::as);
        });
    }

    /** Reports a mismatch in its own words, with the places that explain it. */
    static Report report(Mismatch mismatch, Reporter report) {
        Report finding = report.at(mismatch.place(), text(mismatch));
        if (mismatch instanceof ExclusiveProperty exclusive) {
            for (int i = 0; i < exclusive.others().size(); i++) {
                finding.note(exclusive.rivals().get(i), exclusive.others().get(i) + " stands here");
            }
        } else if (mismatch instanceof DependentProperty dependent) {
            finding.note(dependent.presentAt(), dependent.present() + " stands here");
        } else if (mismatch instanceof DuplicateItem duplicate) {
            finding.note(duplicate.first(), "first here").note(duplicate.again(), "again here");
        }
        return finding;
    }

    /** The highest severity that the mismatch deserves, where that is not the rule's own. */
    static Optional<Severity> doubt(Mismatch mismatch) {
        boolean doubtful =
                // people tie several conditions together by what they deploy, which the template does not tell
                mismatch.when().conditions() > 1
                        || mismatch instanceof NotAllowed wrong
                                && wrong.allowed().mayGrowBy(wrong.value())
                        || mismatch instanceof WrongType type && !type.certain()
                        // a name like no other may be newer than our data, and some services ignore what they set
                        // themselves
                        || mismatch instanceof UnknownProperty unknown
                                && !unknown.refused()
                                && KeyWording.hint(unknown).isEmpty();
        return doubtful ? Optional.of(Severity.WARNING) : Optional.empty();
    }

    private static String text(Mismatch mismatch) {
        if (mismatch instanceof NotAllowed wrong) {
            return ValueWording.of(wrong);
        }
        if (mismatch instanceof OutOfRange wrong) {
            return ValueWording.of(wrong);
        }
        if (mismatch instanceof Unmatched wrong) {
            return ValueWording.of(wrong);
        }
        if (mismatch instanceof WrongType wrong) {
            return ValueWording.of(wrong);
        }
        if (mismatch instanceof NoAlternative wrong) {
            return ValueWording.of(wrong);
        }
        if (mismatch instanceof DuplicateItem wrong) {
            return ValueWording.of(wrong);
        }
        if (mismatch instanceof UnknownProperty wrong) {
            return KeyWording.of(wrong);
        }
        if (mismatch instanceof MissingProperty wrong) {
            return KeyWording.of(wrong);
        }
        if (mismatch instanceof MissingAlternative wrong) {
            return KeyWording.of(wrong);
        }
        if (mismatch instanceof ExclusiveProperty wrong) {
            return KeyWording.of(wrong);
        }
        return KeyWording.of((DependentProperty) mismatch);
    }
}
