// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.yaml.Defect;
import org.mingjian.rules.yaml.YamlFile;
import org.mingjian.rules.yaml.YamlMapping;

/**
 * Reads the rulebook: every folder with an {@code indicator.yaml} is an indicator, every folder with a {@code
 * dimension.yaml} a dimension. Throws {@link InvalidRulebook} with all defects of all files.
 */
public final class RulebookReader {

    private final RulebookFiles files;
    private final List<Defect> defects = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final SortedMap<String, Dimension> dimensions = new TreeMap<>();
    private final SortedMap<String, String> guidance = new TreeMap<>();
    private final SortedMap<String, String> ruleText = new TreeMap<>();
    private final SortedMap<String, List<IndicatorCase>> cases = new TreeMap<>();

    private RulebookReader(RulebookFiles files) {
        this.files = files;
    }

    /** The rulebook that travels with the classes, whether they lie in a folder, a jar or a jar within a jar. */
    public static Rulebook read() {
        return new RulebookReader(RulebookFiles.ofClassPath(RulebookReader.class.getClassLoader())).rulebook();
    }

    /** The rulebook below a folder laid out like {@code src/main/resources/indicators}. */
    public static Rulebook read(Path folder) {
        return new RulebookReader(RulebookFiles.ofFolder(folder)).rulebook();
    }

    private Rulebook rulebook() {
        files.texts().keySet().forEach(this::readDimension);
        files.texts().keySet().forEach(this::readIndicator);
        RulebookIdentity.check(dimensions.values(), indicators, defects);
        if (!defects.isEmpty()) {
            throw new InvalidRulebook(defects.stream().distinct().toList());
        }
        var byId = new TreeMap<String, Indicator>();
        indicators.forEach(indicator -> byId.put(indicator.id(), indicator));
        List<Dimension> ordered = dimensions.values().stream()
                .sorted(Comparator.comparingInt(Dimension::order))
                .toList();
        return new Rulebook(ordered, byId, guidance, ruleText, cases, RulebookIdentity.digest(files));
    }

    private void readDimension(String path) {
        String[] parts = path.split("/");
        if (parts.length == 2 && parts[1].equals("dimension.yaml")) {
            dimensions.put(parts[0], DimensionReader.read(parts[0], yaml(path)));
        }
    }

    private void readIndicator(String path) {
        String[] parts = path.split("/");
        if (parts.length != 3 || !parts[2].equals("indicator.yaml")) {
            return;
        }
        Dimension dimension = dimensions.get(parts[0]);
        if (dimension == null) {
            defects.add(new Defect(RulebookFiles.ROOT + path, 0, "no " + parts[0] + "/dimension.yaml beside it"));
            return;
        }
        String folder = parts[0] + "/" + parts[1];
        Indicator indicator = IndicatorReader.read(folder, dimension, yaml(path));
        indicators.add(indicator);
        guidance.put(indicator.id(), needed(folder + "/guidance.md"));
        ruleText.put(indicator.id(), needed(folder + "/rule.drl"));
        cases.put(indicator.id(), cases(folder, indicator));
    }

    private List<IndicatorCase> cases(String folder, Indicator indicator) {
        String prefix = folder + "/cases/";
        String ending = ".yaml";
        var found = new ArrayList<IndicatorCase>();
        for (String path : files.texts().keySet()) {
            if (path.startsWith(prefix) && path.endsWith(ending)) {
                String name = path.substring(prefix.length(), path.length() - ending.length());
                found.add(CaseReader.read(name, yaml(path), indicator));
            }
        }
        return List.copyOf(found);
    }

    private String needed(String path) {
        @Nullable String text = files.texts().get(path);
        if (text == null) {
            defects.add(new Defect(RulebookFiles.ROOT + path, 0, "the file is missing"));
            return "";
        }
        return text;
    }

    private YamlMapping yaml(String path) {
        String text = needed(path);
        return new YamlFile(RulebookFiles.ROOT + path, defects).read(text);
    }
}
