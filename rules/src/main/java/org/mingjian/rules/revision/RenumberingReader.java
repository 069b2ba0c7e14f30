// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeIndicator;
import org.mingjian.rules.yaml.DataFolder;
import org.mingjian.rules.yaml.Defect;
import org.mingjian.rules.yaml.NearName;
import org.mingjian.rules.yaml.YamlFile;
import org.mingjian.rules.yaml.YamlMapping;

/**
 * Reads renumberings against the editions they join: every indicator of the earlier one is carried on or dropped. A wrong
 * file is refused whole with {@link InvalidRenumbering}.
 */
public final class RenumberingReader {

    private static final String FOLDER = "renumberings";

    private final List<EvaluationScheme> schemes;

    /** @param schemes all editions a renumbering may name */
    public RenumberingReader(Collection<EvaluationScheme> schemes) {
        this.schemes = List.copyOf(schemes);
    }

    /** All renumberings that travel with the classes. */
    public List<Renumbering> shipped() {
        var all = new ArrayList<Renumbering>();
        DataFolder.texts(FOLDER).forEach((file, text) -> all.add(read(file, text)));
        return List.copyOf(all);
    }

    /** @param file name of the file, as defects shall name it */
    public Renumbering read(String file, String text) {
        var defects = new ArrayList<Defect>();
        YamlMapping root = new YamlFile(file, defects).read(text);
        root.keys("from", "to", "carried", "dropped");
        List<String> earlier = codes(root, "from");
        List<String> later = codes(root, "to");
        var carried = new TreeMap<String, List<String>>();
        YamlMapping rows = root.mapping("carried");
        for (String code : rows.names()) {
            check(rows, code, code, earlier);
            List<String> successors = rows.texts(code);
            successors.forEach(successor -> check(rows, code, successor, later));
            if (successors.isEmpty()) {
                rows.defect(code, code + " is carried on by nothing; name it under dropped");
            }
            carried.put(code, successors);
        }
        List<String> dropped = root.texts("dropped");
        dropped.forEach(code -> check(root, "dropped", code, earlier));
        for (String code : earlier) {
            if (carried.containsKey(code) == dropped.contains(code)) {
                root.defect("carried", code + " must be either carried on or dropped");
            }
        }
        if (!defects.isEmpty()) {
            throw new InvalidRenumbering(defects);
        }
        return new Renumbering(root.text("from"), root.text("to"), carried, dropped);
    }

    private List<String> codes(YamlMapping root, String key) {
        String id = root.text(key);
        Optional<EvaluationScheme> named =
                schemes.stream().filter(scheme -> scheme.id().equals(id)).findFirst();
        if (named.isEmpty()) {
            root.defect(
                    key,
                    "no scheme " + id
                            + NearName.hint(
                                    id,
                                    schemes.stream().map(EvaluationScheme::id).toList()));
            return List.of();
        }
        return named.get().indicators().stream().map(SchemeIndicator::code).toList();
    }

    private static void check(YamlMapping yaml, String key, String code, List<String> known) {
        if (!known.isEmpty() && !known.contains(code)) {
            yaml.defect(key, "indicator " + code + " is not in that edition" + NearName.hint(code, known));
        }
    }
}
