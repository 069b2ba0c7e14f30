// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.model.Model;

/**
 * The rules as the build compiled them: one model class per rule file, by package. The build lists the classes in one
 * resource; nothing is scanned and no compiler is needed.
 *
 * @param byPackage e.g. {@code indicators.basic_disclosure.annual_report_on_time}; a manual indicator has none
 */
record RuleModels(SortedMap<String, Model> byPackage) {

    private static final String LIST = "META-INF/kie/org.mingjian/mingjian-rules/drools-model";

    RuleModels {
        byPackage = Collections.unmodifiableSortedMap(new TreeMap<>(byPackage));
    }

    static RuleModels compiled() {
        ClassLoader loader = RuleModels.class.getClassLoader();
        var models = new TreeMap<String, Model>();
        for (String line : list(loader).lines().toList()) {
            // The first line names the version of the format, with a colon.
            if (!line.isBlank() && !line.contains(":")) {
                Model model = instantiate(loader, line.strip());
                models.put(model.getPackageName(), model);
            }
        }
        return new RuleModels(models);
    }

    /** Number of rules in all models. */
    int rules() {
        return byPackage.values().stream()
                .mapToInt(model -> model.getRules().size())
                .sum();
    }

    private static String list(ClassLoader loader) {
        try (InputStream stream = loader.getResourceAsStream(LIST)) {
            if (stream == null) {
                throw new IllegalStateException(
                        LIST + " is not on the classpath; build with Maven (mvn -pl rules process-classes)");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("resource cannot be read: " + LIST, unreadable);
        }
    }

    private static Model instantiate(ClassLoader loader, String name) {
        try {
            return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("compiled rules cannot be loaded: " + name, broken);
        }
    }
}
