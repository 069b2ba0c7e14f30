// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.rules.reading.PageReader;
import org.mingjian.rules.reading.PageReading;
import org.mingjian.rules.reading.page.Link;
import org.mingjian.rules.reading.page.PageInput;
import org.mingjian.rules.reading.page.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Pages in, readings out, one JSON object for each line, in the same order, null where the page does not say. */
public final class PageLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PageLines() {}

    /**
     * @param lines the bytes of the input as characters of ISO 8859-1, so that each line is decoded by itself
     * @return how many lines could not be read
     */
    public static int read(BufferedReader lines, Writer readings) throws IOException {
        int unreadable = 0;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            Map<String, Object> reading;
            try {
                reading = json(PageReader.read(page(line)));
            } catch (CharacterCodingException notUtf8) {
                reading = unreadable(number, "ENCODING", "not UTF-8");
            } catch (JacksonException notJson) {
                reading = unreadable(number, "NOT_JSON", notJson.getOriginalMessage());
            }
            unreadable += reading.containsKey("line") ? 1 : 0;
            readings.write(JSON.writeValueAsString(reading));
            readings.write('\n');
        }
        return unreadable;
    }

    private static PageInput page(String line) throws CharacterCodingException {
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.ISO_8859_1));
        String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        return JsonPage.input(text);
    }

    private static Map<String, Object> unreadable(int line, String code, String detail) {
        Map<String, Object> reading = new LinkedHashMap<>();
        reading.put("line", line);
        reading.put("problems", List.of(new Problem(code, detail)));
        return reading;
    }

    private static Map<String, Object> json(PageReading page) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("url", page.url());
        json.put("title", page.title());
        json.put("kind", page.kind().toString());
        json.put("normative", page.normative());
        json.put("indexNumber", page.indexNumber());
        json.put("documentNumber", page.documentNumber());
        json.put("issuer", page.issuer());
        json.put("writtenOn", page.writtenOn());
        json.put("publishedOn", page.publishedOn());
        json.put("signedOn", page.signedOn());
        json.put("validity", page.validity());
        json.put("attribute", page.attribute());
        json.put("topic", page.topic());
        json.put("repealedOn", page.repealedOn());
        json.put("links", page.links().stream().map(Link::url).toList());
        json.put("meta", page.meta());
        json.put("reading", page.reading());
        json.put("problems", page.problems());
        return json;
    }
}
