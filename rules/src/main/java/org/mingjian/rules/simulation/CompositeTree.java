// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.scheme.Composite;
import org.mingjian.rules.yaml.YamlTree;

/** Lays an overlay into the file of a composite edition: parts that leave, weights of those that stay, grades. */
final class CompositeTree {

    private final Composite composite;
    private final Overlay overlay;
    private final Map<String, @Nullable Object> root;

    /** @param text the file of the edition */
    CompositeTree(Composite composite, String text, Overlay overlay) {
        this.composite = composite;
        this.overlay = overlay;
        this.root = YamlTree.read(text);
    }

    /** @throws InvalidDraft where the weights typed leave nothing for the others, or do not sum */
    Map<String, @Nullable Object> laid(DraftName name) {
        SortedMap<String, BigDecimal> weights = new PartWeights(composite, overlay).weights();
        Map<String, @Nullable Object> block = EditionTree.map(root, "composite");
        List<Map<String, @Nullable Object>> kept = new ArrayList<>();
        for (Map<String, @Nullable Object> row : EditionTree.rows(block, "components")) {
            BigDecimal weight = weights.get(EditionTree.text(row, "code"));
            if (weight != null) {
                boolean same = weight.compareTo(new BigDecimal(EditionTree.text(row, "weight"))) == 0;
                row.put("weight", same ? row.get("weight") : weight.toPlainString());
                kept.add(row);
            }
        }
        block.put("components", kept);
        EditionTree.grades(root, overlay);
        name.into(root);
        return root;
    }
}
