// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;

/**
 * What a bureau registered of its annual report or guide stands; the page of it only fills what the register leaves empty.
 * What an earlier reading of the same page gave is no register.
 */
public final class RegisterFirst {

    private RegisterFirst() {}

    /** Whether the page's fact may meet a registered one: documents are known by their pages. */
    public static boolean concerns(Fact page) {
        return !(page instanceof Document);
    }

    /** @param known the fact of the same type and key that is there already */
    public static Fact joined(Fact known, Fact page) {
        if (Objects.equals(known.source(), page.source())) {
            return page;
        }
        Map<String, String> cells = new LinkedHashMap<>(FactTypes.write(known));
        FactTypes.write(page).forEach((column, cell) -> {
            if (cells.getOrDefault(column, "").isEmpty()) {
                cells.put(column, cell);
            }
        });
        Fact joined = FactTypes.read(FactTypes.of(known).name(), cells).fact();
        return joined == null ? known : joined;
    }
}
