// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mingjian.app.Api;

/** What somebody who means harm writes wherever something can be written. */
final class Hostile {

    /** Fits where little fits. */
    static final String SHORT = "\"><img src=x onerror=mjx()>";

    /** Elements, attributes, templates of three kinds, a mark that turns direction, letters from right to left, a formula. */
    static final String LONG =
            "=1+mjx()<script>mjx()</script>'\"><svg onload=mjx()>mjx${7*7}{{7*7}}[[${7*7}]]__${7*7}__::.x"
                    + "\u202E\u2067\u05D0\u05D1 123</title></textarea><!--";

    private static final String[] ADDRESSES = {
        "javascript:mjx()//http",
        "data:text/html,<script>mjx()</script>",
        "https://h.example/?a=" + SHORT,
        "\tjavascript:mjx()",
        "http:javascript:mjx()",
        "//h.example/mjx"
    };

    private Hostile() {}

    /** As the inside of a JSON string. */
    static String json(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A bureau of that name, and documents, requests and pages of it; what is refused is told and stays out. */
    static void push(Api office, String bureau) {
        office.post("/api/v1/facts/bureaus", Api.NDJSON, """
                {"code":"%s","name":"%s","group":"G2","kind":"DEPARTMENT"}
                """.formatted(bureau, json(LONG)));
        for (int i = 0; i < ADDRESSES.length; i++) {
            office.post(
                    "/api/v1/facts/documents", Api.NDJSON, """
                    {"bureau":"%1$s","id":"H%2$d","url":"%3$s","kind":"POLICY","title":"%4$s","publishedOn":"2026-07-01"}
                    """.formatted(bureau, i, json(ADDRESSES[i]), json(LONG)));
        }
        office.post("/api/v1/facts/disclosure-requests", Api.NDJSON, """
                {"bureau":"%s","id":"%s","receivedOn":"2026-07-01"}
                """.formatted(bureau, json("R" + SHORT)));
    }
}
