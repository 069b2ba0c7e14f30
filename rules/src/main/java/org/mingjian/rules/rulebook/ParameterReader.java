// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingjian.rules.yaml.YamlMapping;

/** Reads the parameters of an indicator: each value in the form its type says, a history in order of time. */
final class ParameterReader {

    private ParameterReader() {}

    static SortedMap<String, Parameter> read(YamlMapping parameters) {
        var found = new TreeMap<String, Parameter>();
        for (String name : parameters.names()) {
            found.put(name, read(name, parameters.mapping(name)));
        }
        return found;
    }

    private static Parameter read(String name, YamlMapping yaml) {
        yaml.keys("type", "default", "unit", "meaning", "history?");
        Parameter.Type type = yaml.word("type", Parameter.Type.class);
        String now = value(yaml, "default", type);
        List<Parameter.Valued> values = yaml.has("history") ? history(yaml, type, now) : List.of();
        return new Parameter(
                name,
                type,
                yaml.text("unit"),
                yaml.text("meaning"),
                values.isEmpty() ? List.of(new Parameter.Valued(null, now)) : values);
    }

    private static List<Parameter.Valued> history(YamlMapping yaml, Parameter.Type type, String now) {
        var values = new ArrayList<Parameter.Valued>();
        LocalDate before = LocalDate.MIN;
        for (YamlMapping step : yaml.mappings("history")) {
            step.keys("from", "value");
            LocalDate from = step.day("from");
            if (!from.isAfter(before)) {
                step.defect("from", "history is not in order of time: " + from + " after " + before);
            }
            before = from;
            values.add(new Parameter.Valued(from, value(step, "value", type)));
        }
        if (!values.isEmpty() && !values.get(values.size() - 1).value().equals(now)) {
            yaml.defect("default", "default " + now + " is not the last value of the history");
        }
        return values;
    }

    private static String value(YamlMapping yaml, String key, Parameter.Type type) {
        String text = type == Parameter.Type.CODES && yaml.has(key) ? orEmpty(yaml, key) : yaml.text(key);
        if (!text.isEmpty() && !type.fits(text)) {
            yaml.defect(key, key + ": " + text + " is not of type " + type);
        }
        return text;
    }

    private static String orEmpty(YamlMapping yaml, String key) {
        String text = yaml.textOrNull(key);
        return text == null ? "" : text;
    }
}
