// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Chinese words of facts: titles of codes and messages of problems. */
final class FactWords {

    private static final Words CODES = Words.beside(FactWords.class, "codes.properties");
    private static final Words PROBLEMS = Words.beside(FactWords.class, "problems.properties");

    private FactWords() {}

    static String title(Enum<?> code) {
        return CODES.say(code.getDeclaringClass().getSimpleName() + "." + code.name());
    }

    static String problem(FactProblem.Code code, Object... values) {
        return PROBLEMS.say(code.name(), values);
    }
}
