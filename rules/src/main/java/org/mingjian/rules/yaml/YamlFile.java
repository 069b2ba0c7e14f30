// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** A YAML file by name, and the list its defects are written to. */
public record YamlFile(String name, List<Defect> defects) {

    public void defect(int line, String problem) {
        defects.add(new Defect(name, line, problem));
    }

    /** The mapping at the root; an empty one where the file is no YAML, with that defect named. */
    public YamlMapping read(String text) {
        try {
            Optional<Node> root = BoundedYaml.root(name, text);
            if (root.isPresent()) {
                return YamlValue.of(this, root.get()).mapping();
            }
            defect(1, "the file is empty");
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            defect(line, "not YAML: " + broken.getProblem());
        } catch (YamlEngineException broken) {
            defect(0, "not YAML: " + broken.getMessage());
        }
        return new YamlMapping(this, 0, Map.of());
    }
}
