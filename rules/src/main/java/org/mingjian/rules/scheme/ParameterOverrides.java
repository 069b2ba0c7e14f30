// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.util.SortedMap;
import java.util.TreeMap;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Parameter;
import org.mingjian.rules.yaml.NearName;
import org.mingjian.rules.yaml.YamlMapping;

/** An edition's own values of an indicator's parameters: known names, each in the form its type asks for. */
final class ParameterOverrides {

    private ParameterOverrides() {}

    static SortedMap<String, String> read(YamlMapping indicatorYaml, Indicator indicator) {
        var overrides = new TreeMap<String, String>();
        if (!indicatorYaml.given("parameters")) {
            return overrides;
        }
        YamlMapping yaml = indicatorYaml.mapping("parameters");
        for (String name : yaml.names()) {
            Parameter parameter = indicator.parameters().get(name);
            if (parameter == null) {
                yaml.defect(
                        name,
                        "unknown parameter " + name + " of " + indicator.id()
                                + NearName.hint(name, indicator.parameters().keySet()));
                continue;
            }
            String value = yaml.text(name);
            if (!parameter.type().fits(value)) {
                yaml.defect(
                        name,
                        "parameter " + name + " of " + indicator.id() + ": " + value + " is not of type "
                                + parameter.type());
            }
            overrides.put(name, value);
        }
        return overrides;
    }
}
