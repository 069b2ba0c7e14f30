// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.law;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.yaml.DataFolder;
import org.mingjian.rules.yaml.Defect;
import org.mingjian.rules.yaml.YamlFile;
import org.mingjian.rules.yaml.YamlMapping;

/** Reads a regulation's articles; a wrong file is refused whole with {@link InvalidRegulation}. */
public final class RegulationReader {

    private static final String FOLDER = "law";
    private static final String DISCLOSURE = FOLDER + "/disclosure_regulation.yaml";

    private RegulationReader() {}

    /** 《政府信息公开条例》 of 2019, which travels with the classes. */
    public static Regulation disclosure() {
        return read(DISCLOSURE, DataFolder.texts(FOLDER).getOrDefault(DISCLOSURE, ""));
    }

    /** @param file name of the file, as defects shall name it */
    public static Regulation read(String file, String text) {
        var defects = new ArrayList<Defect>();
        YamlMapping root = new YamlFile(file, defects).read(text);
        root.keys("document", "number", "in_force", "articles");
        var articles = new ArrayList<Article>();
        for (YamlMapping yaml : root.mappings("articles")) {
            yaml.keys("article", "zh", "unscored?");
            int number = yaml.whole("article");
            if (number != articles.size() + 1) {
                yaml.defect("article", "article " + number + " where article " + (articles.size() + 1) + " is due");
            }
            @Nullable String unscored = yaml.given("unscored") ? yaml.text("unscored") : null;
            articles.add(new Article(number, yaml.text("zh"), unscored));
        }
        var regulation = new Regulation(root.text("document"), root.text("number"), root.day("in_force"), articles);
        if (!defects.isEmpty()) {
            throw new InvalidRegulation(defects);
        }
        return regulation;
    }
}
