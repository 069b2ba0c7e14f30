// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.rules.facts.Sha256;
import org.mingjian.rules.yaml.Defect;

/** What tells indicators and rulebooks apart: ids that are given once and never again, and the digest of the contents. */
final class RulebookIdentity {

    private RulebookIdentity() {}

    static void check(Collection<Dimension> dimensions, List<Indicator> indicators, List<Defect> defects) {
        Map<String, String> owners = new HashMap<>();
        for (Indicator indicator : indicators) {
            String file = RulebookFiles.ROOT + indicator.folder() + "/indicator.yaml";
            claim(owners, indicator.id(), file, defects);
            indicator.aliases().forEach(alias -> claim(owners, alias, file, defects));
        }
        for (Indicator indicator : indicators) {
            String successor = indicator.supersededBy();
            if (successor != null && !owners.containsKey(successor)) {
                String file = RulebookFiles.ROOT + indicator.folder() + "/indicator.yaml";
                defects.add(new Defect(file, 0, "superseded_by names no indicator: " + successor));
            }
        }
        Map<String, String> places = new HashMap<>();
        for (Dimension dimension : dimensions) {
            String file = RulebookFiles.ROOT + dimension.folder() + "/dimension.yaml";
            claim(places, dimension.code(), file, defects);
            claim(places, "order " + dimension.order(), file, defects);
        }
    }

    private static void claim(Map<String, String> owners, String id, String file, List<Defect> defects) {
        String owner = owners.putIfAbsent(id, file);
        if (owner != null) {
            defects.add(new Defect(file, 0, id + " is already used by " + owner));
        }
    }

    /** Over yaml and rule of every folder, by path; cases and guidance do not decide an evaluation. */
    static String digest(RulebookFiles files) {
        var decisive = new StringBuilder();
        for (String path : files.paths()) {
            if (path.endsWith("/indicator.yaml") || path.endsWith("/dimension.yaml") || path.endsWith(".drl")) {
                decisive.append(path).append('\0').append(files.text(path)).append('\0');
            }
        }
        return Sha256.of(decisive.toString());
    }
}
