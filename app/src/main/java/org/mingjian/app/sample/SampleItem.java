// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.sample;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of a sample with what people said of it.
 *
 * @param number from 1, in the order of the draw
 * @param said by whom, oldest first
 */
record SampleItem(int number, SampleUnit unit, List<Said> said) {

    SampleItem {
        said = List.copyOf(said);
    }

    /** What the words of all come to. */
    enum State {
        OPEN,
        RIGHT,
        WRONG,
        UNSURE,
        /** Two people differ: it counts for nothing until they agree. */
        DISPUTED
    }

    /** What a person says. */
    enum Verdict {
        RIGHT,
        WRONG,
        UNSURE
    }

    /**
     * One person's word.
     *
     * @param fields columns that were read wrongly
     */
    record Said(
            String account,
            Verdict verdict,
            List<String> fields,
            @Nullable String note,
            Instant at) {}

    State state() {
        boolean right = said.stream().anyMatch(one -> one.verdict() == Verdict.RIGHT);
        boolean wrong = said.stream().anyMatch(one -> one.verdict() == Verdict.WRONG);
        if (right && wrong) {
            return State.DISPUTED;
        }
        if (right || wrong) {
            return right ? State.RIGHT : State.WRONG;
        }
        return said.isEmpty() ? State.OPEN : State.UNSURE;
    }
}
