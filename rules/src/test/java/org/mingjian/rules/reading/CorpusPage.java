// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.rules.reading.page.PageInput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A labelled record of the corpus and the page it describes, put together as the page shows it. */
record CorpusPage(String file, JsonNode label, PageInput input) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<CorpusPage> all(String file) {
        try (InputStream in = CorpusPage.class.getResourceAsStream("/corpus/" + file + ".jsonl")) {
            List<CorpusPage> pages = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                JsonNode label = JSON.readTree(line);
                pages.add(new CorpusPage(file, label, input(label)));
            }
            return pages;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PageInput input(JsonNode label) {
        String url = label.path("url").asString(null);
        if (label.has("html")) {
            return PageInput.ofHtml(url, label.get("html").asString());
        }
        if (label.has("excerpt")) {
            return PageInput.ofText(url, label.get("excerpt").asString());
        }
        StringBuilder text = new StringBuilder();
        label.path("head")
                .properties()
                .forEach(entry -> text.append(entry.getKey())
                        .append(": ")
                        .append(entry.getValue().asString())
                        .append('\n'));
        return PageInput.ofText(url, text + label.get("text").asString());
    }

    /** The place where the labels stand: in a field of their own, or on the record. */
    JsonNode expected() {
        return label.has("expected") ? label.get("expected") : label;
    }

    String expected(String field) {
        return expected().path(field).asString(null);
    }

    String name() {
        return label.path("id").asString(label.path("url").asString("?"));
    }

    boolean isDoubtful() {
        return label.path("doubtful").asBoolean(false);
    }

    /** Other right answers. */
    List<String> alsoAccepted(String field) {
        List<String> also = new ArrayList<>();
        label.path("alsoAccept").path(field).forEach(value -> also.add(value.asString()));
        return also;
    }
}
