// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.source;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.harvest.fetch.Fetched;
import org.mingjian.app.harvest.source.Tried.ListTried;
import org.mingjian.app.harvest.source.Tried.PageTried;
import org.mingjian.rules.reading.PageReading;
import org.mingjian.rules.reading.listing.ListPage;

/** What trying a source showed, as JSON. */
final class TriedJson {

    private TriedJson() {}

    static Map<String, @Nullable Object> of(Tried tried) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("list", tried.list() == null ? null : list(tried.list()));
        json.put("page", tried.page() == null ? null : page(tried.page()));
        return json;
    }

    private static Map<String, @Nullable Object> list(ListTried tried) {
        ListPage read = tried.read() == null ? ListPage.EMPTY : tried.read();
        Map<String, @Nullable Object> json = visited(tried.fetched());
        json.put("items", read.items());
        json.put("next", read.next());
        json.put("more", read.more());
        json.put("platform", tried.platform());
        return json;
    }

    private static Map<String, @Nullable Object> page(PageTried tried) {
        Map<String, @Nullable Object> json = visited(tried.fetched());
        PageReading reading = tried.reading();
        if (reading != null) {
            json.put("kind", reading.kind().toString());
            json.putAll(answers(reading));
            json.put("passages", tried.passages());
            json.put("problems", reading.problems());
        }
        return json;
    }

    /** What a page says, by the name of the field. */
    static Map<String, @Nullable Object> answers(PageReading reading) {
        Map<String, @Nullable Object> answers = new LinkedHashMap<>();
        answers.put("title", reading.title());
        answers.put("indexNumber", reading.indexNumber());
        answers.put("documentNumber", reading.documentNumber());
        answers.put("issuer", reading.issuer());
        answers.put("writtenOn", reading.writtenOn());
        answers.put("publishedOn", reading.publishedOn());
        answers.put("signedOn", reading.signedOn());
        answers.put("validity", reading.validity());
        answers.put("attribute", reading.attribute());
        answers.put("topic", reading.topic());
        answers.put("repealedOn", reading.repealedOn());
        return answers;
    }

    private static Map<String, @Nullable Object> visited(Fetched fetched) {
        Map<String, @Nullable Object> visited = new LinkedHashMap<>();
        visited.put("url", fetched.at().toString());
        visited.put("outcome", fetched.outcome());
        visited.put("message", fetched.outcome().words());
        visited.put("status", fetched.status() == 0 ? null : fetched.status());
        return visited;
    }
}
