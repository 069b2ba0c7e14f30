// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import org.mingjian.rules.facts.Words;

/**
 * Why a value cannot stand at its place.
 *
 * @param place text of the place; empty for the draft as a whole
 * @param message Chinese: what is wrong, what is allowed
 */
public record DraftProblem(String place, String message) {

    private static final Words WORDS = Words.beside(DraftProblem.class, "words.properties");

    static DraftProblem of(String place, String key, Object... values) {
        return new DraftProblem(place, WORDS.say(key, values));
    }
}
