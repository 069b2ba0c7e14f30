// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reuse;

import java.util.Objects;
import java.util.regex.Matcher;
import org.mingjian.rules.facts.Document;

/** Where the value of a column comes from; empty where the page does not tell. */
sealed interface CellSource {

    String of(Document page, Matcher title);

    /** A field of the page. */
    record Field(PageField field) implements CellSource {
        @Override
        public String of(Document page, Matcher title) {
            return field.of(page);
        }
    }

    /** A named part of its title, such as a year. */
    record TitlePart(String group) implements CellSource {
        @Override
        public String of(Document page, Matcher title) {
            return Objects.requireNonNullElse(title.group(group), "");
        }
    }

    /** A value every such page stands for, such as the kind of a plan. */
    record Always(String value) implements CellSource {
        @Override
        public String of(Document page, Matcher title) {
            return value;
        }
    }
}
