// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One value of a YAML file and the line it stands on; asked for in the wrong form it names the defect. */
public record YamlValue(YamlFile file, int line, Node node) {

    static YamlValue of(YamlFile file, Node node) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        return new YamlValue(file, line, node);
    }

    /** The text as written; empty for a plain {@code null} or nothing at all. No value is turned into a number or date. */
    @Nullable
    public String scalar() {
        if (!(node instanceof ScalarNode scalar)) {
            file.defect(line, "a single value is expected here");
            return null;
        }
        boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
        String text = scalar.getValue();
        return plain && (text.isEmpty() || text.equals("null") || text.equals("~")) ? null : text;
    }

    /** Whether the value is a plain {@code null} or nothing at all. */
    boolean absent() {
        return node instanceof ScalarNode && scalar() == null;
    }

    public List<YamlValue> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(item -> of(file, item)).toList();
        }
        file.defect(line, "a list is expected here");
        return List.of();
    }

    public YamlMapping mapping() {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                add(values, tuple);
            }
        } else {
            file.defect(line, "keys and values are expected here");
        }
        return new YamlMapping(file, line, values);
    }

    private void add(Map<String, YamlValue> values, NodeTuple tuple) {
        YamlValue key = of(file, tuple.getKeyNode());
        String name = key.scalar();
        if (name == null) {
            file.defect(key.line(), "a key is empty");
        } else if (values.putIfAbsent(name, of(file, tuple.getValueNode())) != null) {
            file.defect(key.line(), "key " + name + " is given twice");
        }
    }
}
