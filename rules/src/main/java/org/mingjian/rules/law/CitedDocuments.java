// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.law;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.rulebook.LegalBasis;
import org.mingjian.rules.yaml.DataFolder;
import org.mingjian.rules.yaml.Defect;
import org.mingjian.rules.yaml.YamlFile;
import org.mingjian.rules.yaml.YamlMapping;

/** Reads the documents that indicators may cite; a wrong file is refused whole with {@link InvalidRegulation}. */
public final class CitedDocuments {

    private static final String FOLDER = "law";
    private static final String FILE = FOLDER + "/documents.yaml";

    private CitedDocuments() {}

    /** Those that travel with the classes, laws first. */
    public static List<CitedDocument> read() {
        return read(FILE, DataFolder.texts(FOLDER).getOrDefault(FILE, ""));
    }

    /** @param file name of the file, as defects shall name it */
    static List<CitedDocument> read(String file, String text) {
        var defects = new ArrayList<Defect>();
        YamlMapping root = new YamlFile(file, defects).read(text);
        root.keys("documents");
        var documents = new ArrayList<CitedDocument>();
        var names = new HashSet<String>();
        for (YamlMapping yaml : root.mappings("documents")) {
            yaml.keys("name", "title", "number?", "source", "in_force?", "until?", "certainty");
            if (!names.add(yaml.text("name"))) {
                yaml.defect("name", yaml.text("name") + " is given twice");
            }
            documents.add(document(yaml));
        }
        if (!defects.isEmpty()) {
            throw new InvalidRegulation(defects);
        }
        return documents;
    }

    private static CitedDocument document(YamlMapping yaml) {
        @Nullable String number = yaml.given("number") ? yaml.text("number") : null;
        return new CitedDocument(
                yaml.text("name"),
                yaml.text("title"),
                number,
                yaml.text("source"),
                yaml.given("in_force") ? yaml.day("in_force") : null,
                yaml.given("until") ? yaml.day("until") : null,
                yaml.word("certainty", LegalBasis.Certainty.class));
    }
}
