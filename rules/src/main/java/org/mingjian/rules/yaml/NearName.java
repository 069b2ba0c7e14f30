// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.yaml;

import java.util.Collection;
import org.mingjian.rules.facts.Nearest;

/** What a defect says behind an unknown name. */
public final class NearName {

    private NearName() {}

    /** Words to put behind a defect: the near name, or all names where none is near. */
    public static String hint(String name, Collection<String> known) {
        return Nearest.to(name, known)
                .map(near -> "; did you mean " + near + "?")
                .orElse("; known: " + String.join(", ", known));
    }
}
