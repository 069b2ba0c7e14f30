// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.language.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words on screen, for what a page composes before its template prints it, in the language of its reader; of a
 * record they are Chinese, whoever asks.
 */
@Component
public final class Words {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final Pattern CODES = Pattern.compile("[A-Z]+(?:_[A-Z]+)*(?:;[A-Z]+(?:_[A-Z]+)*)*");
    private static final Pattern REGISTER_FILE = Pattern.compile("([a-z-]+)(?:\\.(?:csv|ndjson|xlsx)|(?= ))");
    private static final Pattern REGISTER = Pattern.compile("(?<= )[a-z]+(?:-[a-z]+)*(?=/)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final MessageSource messages;
    private final @Nullable Language always;

    @Autowired
    public Words(MessageSource messages) {
        this(messages, null);
    }

    private Words(MessageSource messages, @Nullable Language always) {
        this.messages = messages;
        this.always = always;
    }

    /** The words of what is kept or leaves the system: a document, a letter, a reason. Chinese in every request. */
    public Words ofRecords() {
        return new Words(messages, Language.CHINESE);
    }

    /** One sentence {@link #ofRecords}, for a template. */
    public String ofRecord(String key, Object... parts) {
        return ofRecords().of(key, parts);
    }

    /** The sentence of a key; a missing key is a fault of ours and throws. */
    public String of(String key, Object... parts) {
        return messages.getMessage(key, parts, locale());
    }

    /** The word of a code: {@code <noun>.<NAME>}. */
    public String of(String noun, Enum<?> code) {
        return of(noun + "." + code.name());
    }

    /** Whether there is a word. */
    public boolean has(String key) {
        return messages.getMessage(key, null, null, locale()) != null;
    }

    /** A typed reason with what was written to it. */
    public String ground(String ground, String text) {
        return of("table.explained.one", of("ground." + ground), text);
    }

    /** 2026Q3 → 2026 年第三季度; an id of another form is shown as it is. */
    public String period(String id) {
        if (id.matches("\\d{4}Q[1-4]")) {
            return of("period.quarter", id.substring(0, 4), of("period.quarter." + id.charAt(5)));
        }
        if (id.matches("\\d{4}-\\d{2}")) {
            return of("period.month", id.substring(0, 4), String.valueOf(Integer.parseInt(id.substring(5))));
        }
        return id.matches("\\d{4}") ? of("period.year", id) : id;
    }

    /** 10-22（四）. */
    public String day(LocalDate date) {
        int day = date.getDayOfMonth();
        int month = date.getMonthValue();
        String figures = (month < 10 ? "0" : "") + month + (day < 10 ? "-0" : "-") + day;
        return of("date.day", figures, weekday(date));
    }

    /** 2026-10-22（四）. */
    public String date(LocalDate date) {
        return of("date.day", date.toString(), weekday(date));
    }

    /** 10-15 18:00, Chinese standard time. */
    public String moment(Instant instant) {
        return MOMENT.format(instant.atZone(ZONE));
    }

    /** The last whole day before an instant, 2026-12-31, Chinese standard time. */
    public String lastDay(Instant end) {
        return end.minusNanos(1).atZone(ZONE).toLocalDate().toString();
    }

    /** 2026-10-15 18:00, Chinese standard time. */
    public String time(Instant instant) {
        return TIME.format(instant.atZone(ZONE));
    }

    /** The first digits of a digest. */
    public @Nullable String digest(@Nullable String digest) {
        return PageFrame.shortDigest(digest);
    }

    /** Name of a digest: facts, scheme, rulebook, calendar, result. */
    public String digestName(String name) {
        return has("digest." + name) ? of("digest." + name) : name;
    }

    /** The register a fact type stands for (台账). */
    public String factType(String type) {
        return has("fact-type." + type) ? of("fact-type." + type) : type;
    }

    /** A register by its own title; in English by the word of its type. */
    public String register(String type, String title) {
        return titled("fact-type." + type, title);
    }

    /** A column of a register by its own title; in English by the word of its field, where there is one. */
    public String column(String name, String title) {
        return titled("fact." + name, title);
    }

    /** Where something is kept: REGISTER#CELL as 台账：栏目; a column of the database as it is named. */
    public String place(String place) {
        int cell = place.indexOf('#');
        return cell < 0
                ? place
                : of("personal-data.cell", factType(place.substring(0, cell)), field(place.substring(cell + 1)));
    }

    /** A code in a register by its own title; in English by its word, where there is one. */
    public String coded(String code, String title) {
        return titled("code." + code, title);
    }

    private String titled(String key, String title) {
        return locale().equals(Language.ENGLISH.locale()) && has(key) ? of(key) : title;
    }

    /** A kind of case the rules ask about; one without a word as it is named. */
    public String caseKind(String kind) {
        return has("case." + kind) ? of("case." + kind) : kind;
    }

    /** A code, or several joined by {@code ;}, in words; what is no code stays. */
    public String code(String value) {
        return Stream.of(value.split(";", -1))
                .map(one -> has("code." + one) ? of("code." + one) : one)
                .collect(Collectors.joining(of("sentence.list")));
    }

    /** A sentence the rules composed, Chinese as it is, the codes in it in words: 缺少：LEGAL_BASIS → 缺少：法律依据. */
    public String told(String sentence) {
        Words same = ofRecords();
        return CODES.matcher(sentence).replaceAll(match -> Matcher.quoteReplacement(same.code(match.group())));
    }

    /** A key that names a register, as a statement of completeness does. */
    private String registers(String key) {
        return REGISTER.matcher(key).replaceAll(match -> Matcher.quoteReplacement(factType(match.group())));
    }

    /** A grade of a scheme: 优秀 as the word of its badge; one of a scheme's own stays. */
    public String grade(String grade) {
        Badge badge = Grades.badge(grade, false);
        return Grades.isKnown(grade) ? of(badge.key()) : grade;
    }

    /** What a finding is about: a period or a code in words, any other key as the register has it. */
    public String subject(String key) {
        return CODES.matcher(key).matches() ? code(key) : told(period(key));
    }

    /** Where a fact came from, a register's file by the name of the register. */
    public String source(String source) {
        if (has("fact-type." + source)) {
            return factType(source);
        }
        Matcher file = REGISTER_FILE.matcher(source);
        return file.lookingAt() && has("fact-type." + file.group(1))
                ? factType(file.group(1)) + registers(told(source.substring(file.end())))
                : source;
    }

    /** A message template of a rule with its placeholders named: {receivedOn} → 〔收到日期〕. */
    public String placeholders(String template) {
        Words same = ofRecords();
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement("〔" + same.field(match.group(1)) + "〕"));
    }

    private String field(String name) {
        return has("fact." + name) ? of("fact." + name) : name;
    }

    private Locale locale() {
        return (always == null ? Language.current() : always).locale();
    }

    private String weekday(LocalDate date) {
        return of("weekday." + date.getDayOfWeek().getValue());
    }
}
