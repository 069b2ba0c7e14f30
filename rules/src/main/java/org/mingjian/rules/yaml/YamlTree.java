// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML file as plain maps, lists and texts, in the order of the file, to be changed and written again by
 * {@link YamlText}. A plain {@code null} is null; comments are left behind.
 */
public final class YamlTree {

    private YamlTree() {}

    /**
     * The mapping at the root.
     *
     * @throws IllegalArgumentException where the text is no YAML mapping
     */
    public static Map<String, @Nullable Object> read(String text) {
        Node root;
        try {
            root = BoundedYaml.root("text", text).orElseThrow(() -> new IllegalArgumentException("the file is empty"));
        } catch (YamlEngineException broken) {
            throw new IllegalArgumentException("not YAML: " + broken.getMessage(), broken);
        }
        if (root instanceof MappingNode mapping) {
            return map(mapping);
        }
        throw new IllegalArgumentException("keys and values are expected at the root");
    }

    private static @Nullable Object value(Node node) {
        if (node instanceof MappingNode mapping) {
            return map(mapping);
        }
        if (node instanceof SequenceNode sequence) {
            List<@Nullable Object> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(value(item)));
            return items;
        }
        return scalar((ScalarNode) node);
    }

    private static Map<String, @Nullable Object> map(MappingNode mapping) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            map.put(String.valueOf(value(tuple.getKeyNode())), value(tuple.getValueNode()));
        }
        return map;
    }

    private static @Nullable String scalar(ScalarNode scalar) {
        boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
        String text = scalar.getValue();
        return plain && (text.isEmpty() || text.equals("null") || text.equals("~")) ? null : text;
    }
}
