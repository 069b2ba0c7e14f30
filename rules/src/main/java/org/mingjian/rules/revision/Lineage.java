// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.revision;

import java.util.ArrayList;
import java.util.List;

/** Which editions come after each other, told by the renumberings between them. */
public record Lineage(List<Renumbering> renumberings) {

    public Lineage {
        renumberings = List.copyOf(renumberings);
    }

    /** The edition and those it carries on, newest first. */
    public List<String> of(String scheme) {
        var ids = new ArrayList<String>(List.of(scheme));
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            renumberings.stream()
                    .filter(one -> one.to().equals(id) && !ids.contains(one.from()))
                    .forEach(one -> ids.add(one.from()));
        }
        return List.copyOf(ids);
    }
}
