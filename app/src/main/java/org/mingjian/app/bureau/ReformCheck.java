// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.bureau;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.language.FeatureWords;
import org.mingjian.dashboards.bureau.ReformForm;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.BureauReformKind;
import org.mingjian.rules.facts.Fact;

/** Reads the form of a reform and names everything that is wrong with it. */
final class ReformCheck {

    private static final FeatureWords WORDS = FeatureWords.beside(ReformCheck.class, "reforms");
    private static final Pattern LINE = Pattern.compile("([A-Z0-9]{6,18})[\\s\\u3000,，]+(\\S.*)");

    private final ReformForm form;
    private final Map<String, String> names;
    private final List<FieldError> errors;

    private ReformCheck(ReformForm form, List<Fact> register, List<FieldError> errors) {
        this.form = form;
        this.errors = errors;
        this.names = register.stream()
                .filter(Bureau.class::isInstance)
                .collect(Collectors.toMap(Fact::bureau, bureau -> ((Bureau) bureau).name()));
    }

    /** The reform; null when there are errors. */
    static @Nullable Reform read(ReformForm form, List<Fact> register, List<FieldError> errors) {
        return new ReformCheck(form, register, errors).read();
    }

    private @Nullable Reform read() {
        BureauReformKind kind = Stream.of(BureauReformKind.values())
                .filter(one -> one.name().equals(form.kind()))
                .findFirst()
                .orElse(null);
        LocalDate day = day();
        unless(kind != null, "kind", "NO_KIND");
        unless(!form.basis().isEmpty(), "basis", "NO_BASIS");
        for (String code : form.from()) {
            unless(names.containsKey(code), "from", "UNKNOWN_BUREAU", code);
        }
        List<Reform.To> to = to();
        if (kind != null && errors.isEmpty()) {
            fit(kind, to);
        }
        return kind == null || day == null || !errors.isEmpty()
                ? null
                : new Reform(
                        kind, day, form.basis(), form.from().stream().distinct().toList(), to);
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(form.effectiveOn());
        } catch (DateTimeException noDate) {
            errors.add(new FieldError("effectiveOn", WORDS.say("NO_DAY", form.effectiveOn())));
            return null;
        }
    }

    private List<Reform.To> to() {
        List<Reform.To> to = new ArrayList<>();
        List<String> lines = form.to().lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = LINE.matcher(lines.get(i));
            if (line.matches()) {
                to.add(new Reform.To(line.group(1), line.group(2)));
            } else if (!lines.get(i).isEmpty()) {
                errors.add(new FieldError("to", WORDS.say("BAD_LINE", i + 1, lines.get(i))));
            }
        }
        unless(!to.isEmpty() || !errors.isEmpty(), "to", "NO_SUCCESSOR");
        unless(to.stream().map(Reform.To::code).distinct().count() == to.size(), "to", "TWICE");
        return to;
    }

    /** A renaming has one bureau on either side, a merger one after, a division one before. */
    private void fit(BureauReformKind kind, List<Reform.To> to) {
        List<String> codes = to.stream().map(Reform.To::code).toList();
        switch (kind) {
            case RENAME -> {
                unless(form.from().size() == 1 && to.size() == 1, "to", "RENAME_ONE");
                unless(
                        to.size() != 1 || form.from().contains(codes.get(0)) || !names.containsKey(codes.get(0)),
                        "to",
                        "RENAME_TAKEN",
                        codes.get(0));
                unless(
                        to.size() != 1 || !to.get(0).name().equals(names.get(codes.get(0))),
                        "to",
                        "RENAME_SAME",
                        to.get(0).name());
            }
            case MERGE -> {
                long bodies = Stream.concat(form.from().stream(), codes.stream().filter(names::containsKey))
                        .distinct()
                        .count();
                unless(to.size() == 1, "to", "MERGE_ONE");
                unless(bodies > 1, "from", "MERGE_TWO");
            }
            case SPLIT -> {
                unless(form.from().size() == 1, "from", "SPLIT_ONE");
                unless(to.size() > 1, "to", "SPLIT_TWO");
            }
        }
    }

    private void unless(boolean right, String field, String key, Object... values) {
        if (!right) {
            errors.add(new FieldError(field, WORDS.say(key, values)));
        }
    }
}
