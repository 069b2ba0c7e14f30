// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.capture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.mingjian.dashboards.capture.CaptureView.Part;

/** Finds what a finding rests on in the text it was read from, a date in the forms pages write it. */
final class MarkedText {
    private static final int SHORTEST = 4;
    private static final String KEYS = "甲乙丙丁戊己庚辛壬癸";

    private MarkedText() {}

    /** The sign of the n-th fact, from 0; empty beyond the tenth. */
    static String mark(int n) {
        return n < KEYS.length() ? KEYS.substring(n, n + 1) : "";
    }

    /** @param values of the facts, in their order; each is marked where it first stands */
    static List<Part> parts(String text, List<String> values) {
        TreeMap<Integer, Found> found = new TreeMap<>();
        for (int i = 0; i < values.size(); i++) {
            for (String form : forms(values.get(i))) {
                int at = text.indexOf(form);
                if (at >= 0 && free(found, at, at + form.length())) {
                    found.put(at, new Found(at + form.length(), mark(i)));
                    break;
                }
            }
        }
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (var one : found.entrySet()) {
            parts.add(new Part(text.substring(from, one.getKey()), ""));
            parts.add(new Part(
                    text.substring(one.getKey(), one.getValue().to()),
                    one.getValue().mark()));
            from = one.getValue().to();
        }
        parts.add(new Part(text.substring(from), ""));
        return parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }

    private record Found(int to, String mark) {}

    private static boolean free(TreeMap<Integer, Found> found, int from, int to) {
        var before = found.lowerEntry(to);
        return before == null || before.getValue().to() <= from;
    }

    private static List<String> forms(String value) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            LocalDate day = LocalDate.parse(value);
            return List.of(
                    value,
                    day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
                    value.replace('-', '/'),
                    value.replace('-', '.'));
        }
        return value.length() < SHORTEST ? List.of() : List.of(value);
    }
}
