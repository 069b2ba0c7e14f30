// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.language;

import org.mingjian.dashboards.language.Language;
import org.mingjian.rules.facts.Words;

/**
 * Words of one feature, from two UTF-8 properties files beside its classes, {@code name.properties} in Chinese and
 * {@code name_en.properties} in English: in the language of the request being answered, of a record in Chinese.
 */
public final class FeatureWords {

    private final Words chinese;
    private final Words english;

    private FeatureWords(Words chinese, Words english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * @param owner a class of the package the files lie beside
     * @param name of the Chinese file without its ending
     */
    public static FeatureWords beside(Class<?> owner, String name) {
        return new FeatureWords(
                Words.beside(owner, name + ".properties"), Words.beside(owner, name + "_en.properties"));
    }

    /** The words of a key, {@code {0}}, {@code {1}} … replaced by the values; a missing key is a fault. */
    public String say(String key, Object... values) {
        return (Language.current() == Language.ENGLISH ? english : chinese).say(key, values);
    }

    /** The words of what is kept or sent, Chinese in every request. */
    public Words ofRecords() {
        return chinese;
    }
}
