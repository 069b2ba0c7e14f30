// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import org.jspecify.annotations.Nullable;

/**
 * What one standing finding of a line may cost.
 *
 * @param serious not limited by caps
 * @param fact the subject within an exclusive group; empty where the finding's indicator stands in none
 */
record Claim(
        RuledLine line,
        Ruling ruling,
        Amount amount,
        boolean serious,
        @Nullable SharedFact fact) {

    /** A subject that several indicators of one exclusive group may speak of; it is deducted once. */
    record SharedFact(int group, String subject) implements Comparable<SharedFact> {

        @Override
        public int compareTo(SharedFact other) {
            int byGroup = Integer.compare(group, other.group);
            return byGroup != 0 ? byGroup : subject.compareTo(other.subject);
        }
    }

    long hundredths() {
        return amount.points().setScale(2).unscaledValue().longValueExact();
    }
}
