// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reuse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.FactCode;
import org.mingjian.rules.facts.FactColumn;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.yaml.Defect;
import org.mingjian.rules.yaml.NearName;
import org.mingjian.rules.yaml.YamlFile;
import org.mingjian.rules.yaml.YamlMapping;

/**
 * Reads the patterns of one register from its file {@code reuse/<register>.yaml}. A cell is a field of the page
 * ({@code publishedOn}), a named part of its title ({@code $year}) or a constant ({@code =BUDGET}).
 */
final class PatternReader {

    private final List<Defect> defects;

    PatternReader(List<Defect> defects) {
        this.defects = defects;
    }

    List<PagePattern> patterns(String file, String text) {
        YamlMapping root = new YamlFile(file, defects).read(text);
        root.keys("register", "patterns");
        String name = root.text("register");
        Optional<FactTypeDescription> register = FactTypes.named(name);
        if (register.isEmpty()) {
            root.defect("register", "no fact type " + name + NearName.hint(name, FactTypes.names()));
            return List.of();
        }
        List<PagePattern> patterns = new ArrayList<>();
        root.mappings("patterns").forEach(yaml -> patterns.add(pattern(yaml, register.get())));
        return patterns;
    }

    private static PagePattern pattern(YamlMapping yaml, FactTypeDescription register) {
        yaml.keys("title", "except?", "cells");
        Pattern title = regex(yaml, "title");
        Map<String, CellSource> cells = new LinkedHashMap<>();
        YamlMapping row = yaml.mapping("cells");
        for (String name : row.names()) {
            Optional<FactColumn> column = register.column(name);
            if (column.isEmpty()) {
                row.defect(
                        name,
                        register.name() + " has no column " + name
                                + NearName.hint(name, Set.copyOf(register.columnNames())));
            } else {
                cells.put(name, cell(row, column.get(), title));
            }
        }
        @Nullable Pattern except = yaml.given("except") ? regex(yaml, "except") : null;
        return new PagePattern(register, title, except, cells);
    }

    private static CellSource cell(YamlMapping row, FactColumn column, Pattern title) {
        String text = row.text(column.name());
        if (text.startsWith("=")) {
            String code = text.substring(1);
            if (!column.codes().isEmpty()
                    && column.codes().stream().map(FactCode::code).noneMatch(code::equals)) {
                row.defect(column.name(), column.name() + " has no code " + code);
            }
            return new CellSource.Always(code);
        }
        if (text.startsWith("$")) {
            String group = text.substring(1);
            if (!title.pattern().contains("(?<" + group + ">")) {
                row.defect(column.name(), "the title pattern has no part named " + group);
            }
            return new CellSource.TitlePart(group);
        }
        return Stream.of(PageField.values())
                .filter(field -> camel(field).equals(text))
                .findFirst()
                .<CellSource>map(CellSource.Field::new)
                .orElseGet(() -> {
                    row.defect(column.name(), "a page tells no " + text);
                    return new CellSource.Always("");
                });
    }

    private static Pattern regex(YamlMapping yaml, String key) {
        try {
            return Pattern.compile(yaml.text(key));
        } catch (PatternSyntaxException wrong) {
            yaml.defect(key, "not a pattern: " + wrong.getDescription());
            return Pattern.compile("(?!)");
        }
    }

    /** DOCUMENT_NUMBER → documentNumber. */
    private static String camel(PageField field) {
        StringBuilder name = new StringBuilder();
        for (String word : field.name().toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
