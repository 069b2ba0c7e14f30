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
    private final boolean checked;
    private final List<Defect> defects = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final SortedMap<String, Dimension> dimensions = new TreeMap<>();
    private final SortedMap<String, String> guidance = new TreeMap<>();
    private final SortedMap<String, String> ruleText = new TreeMap<>();
    private final SortedMap<String, List<IndicatorCase>> cases = new TreeMap<>();

    /** @param checked whether the build has already read every case, so that none is read before it is asked for */
    private RulebookReader(RulebookFiles files, boolean checked) {
        this.files = files;
        this.checked = checked;
    }

    /** The rulebook that travels with the classes, whether they lie in a folder, a jar or a jar within a jar. */
    public static Rulebook read() {
        return new RulebookReader(RulebookFiles.ofClassPath(RulebookReader.class.getClassLoader()), true).rulebook();
    }

    /** The rulebook below a folder laid out like {@code src/main/resources/indicators}. */
    public static Rulebook read(Path folder) {
        return new RulebookReader(RulebookFiles.ofFolder(folder), false).rulebook();
    }

    private Rulebook rulebook() {
        files.paths().forEach(this::readDimension);
        files.paths().forEach(this::readIndicator);
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
        cases.put(
                indicator.id(),
                checked ? new CasesOnDemand(() -> casesAlone(folder, indicator)) : cases(folder, indicator, defects));
    }

    private List<IndicatorCase> casesAlone(String folder, Indicator indicator) {
        var own = new ArrayList<Defect>();
        List<IndicatorCase> read = cases(folder, indicator, own);
        if (!own.isEmpty()) {
            throw new InvalidRulebook(own);
        }
        return read;
    }

    private List<IndicatorCase> cases(String folder, Indicator indicator, List<Defect> found) {
        String prefix = folder + "/cases/";
        String ending = ".yaml";
        var read = new ArrayList<IndicatorCase>();
        for (String path : files.paths()) {
            if (path.startsWith(prefix) && path.endsWith(ending)) {
                String name = path.substring(prefix.length(), path.length() - ending.length());
                read.add(CaseReader.read(name, yaml(path, found), indicator));
            }
        }
        return List.copyOf(read);
    }

    private String needed(String path) {
        @Nullable String text = files.text(path);
        if (text == null) {
            defects.add(new Defect(RulebookFiles.ROOT + path, 0, "the file is missing"));
            return "";
        }
        return text;
    }

    private YamlMapping yaml(String path) {
        return yaml(path, defects);
    }

    private YamlMapping yaml(String path, List<Defect> found) {
        return new YamlFile(RulebookFiles.ROOT + path, found).read(needed(path));
    }
}
