// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.yaml.Defect;

/** Each kind of mistake in a scheme file is named with its line, and nothing else is. */
class SchemeDefectsTest {

    private static final String GOOD = SchemeFile.text("2026_municipal");
    private static final String FULL = found("full_marks: \"[0-9.]+\"").replaceAll(".*\"([0-9.]+)\"", "$1");
    private static final SchemeReader READER = new SchemeReader(RulebookReader.read());

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        "deadlines:",
                        "performance: {weight: \"100.01\"}\ndeadlines:",
                        "weight 100.01 is not above 0 and at most 100"),
                mistake(
                        "deadlines:",
                        "manual_scoring: {threshold: \"100.5\"}\ndeadlines:",
                        "threshold 100.5 is not between 0 and 100"),
                mistake("deadlines:", "deadline: 1\ndeadlines:", "unknown key deadline; did you mean deadlines?"),
                mistake(
                        "veto: {action: cap, value",
                        "veto: {action: cap, valu: 1, value",
                        "unknown key valu; did you mean value?"),
                mistake(
                        dimension("PT"),
                        dimension("PT") + ", cap: \"100.01\"",
                        "cap 100.01 of dimension PT is above its points " + points("PT")),
                mistake(
                        "full_marks: \"" + FULL + "\"",
                        "full_marks: \"200.00\"",
                        "full_marks are 200.00, the dimensions sum to " + FULL),
                mistake(
                        "{code: YS-04, points: \"2.00\"}",
                        "{code: YS-04, points: \"1.00\"}",
                        "dimension YS has " + points("YS") + " points, its indicators sum to "
                                + plus(points("YS"), "-1.00")),
                mistake(
                        "{code: YS-03, points: \"4.00\"}",
                        "{code: YS-03, points: \"4.00\", cap: \"4.50\"}",
                        "cap 4.50 of YS-03 is above its points 4.00"),
                mistake("{code: JF-03,", "{code: JF-3,", "unknown indicator JF-3; did you mean JF-03?"),
                mistake(
                        "{code: VT-03}",
                        "{code: VT-03}\n  - {code: VT-03, cap: \"0.00\"}",
                        "indicator VT-03 is given twice"),
                mistake("{code: VT-03}", "{code: VT-03, points: \"1.00\"}", "veto VT-03 carries no points"),
                mistake(
                        "{code: YS-03, points: \"4.00\"}",
                        "{code: YS-03, points: \"4.00\", deductions: {REPLY_LAT: {mode: none}}}",
                        "unknown reason REPLY_LAT of YS-03; did you mean REPLY_LATE?"),
                mistake(
                        "{code: YS-03, points: \"4.00\"}",
                        "{code: YS-03, points: \"4.00\", deductions: {REPLY_LATE: {mode: per_occurence, amount: 1}}}",
                        "mode: per_occurence is not one of [per_occurrence, ratio, tier, measure, all, none]"),
                mistake(
                        "{code: YS-03, points: \"4.00\"}",
                        "{code: YS-03, points: \"4.00\", deductions: {REPLY_LATE: {mode: per_occurrence, amount: \"-1.00\"}}}",
                        "amount -1.00 is below 0"),
                mistake(
                        "{code: YS-03, points: \"4.00\"}",
                        "{code: YS-03, points: \"4.00\", parameters: {baseWorkingDay: 20}}",
                        "unknown parameter baseWorkingDay of YS-03; did you mean baseWorkingDays?"),
                mistake(
                        "{code: YS-03, points: \"4.00\"}",
                        "{code: YS-03, points: \"4.00\", parameters: {baseWorkingDays: soon}}",
                        "parameter baseWorkingDays of YS-03: soon is not of type WHOLE"),
                mistake(
                        "{code: YS-03, points: \"4.00\"}",
                        "{code: YS-03, points: \"4.00\", material_due_on: 2026-02-30}",
                        "material_due_on: 2026-02-30 is not a date YYYY-MM-DD"),
                mistake(
                        "{code: BZ-04, points: \"1.00\"}",
                        "{code: BZ-04, points: \"1.00\", automation: auto}",
                        "BZ-04 has no rule and can only be manual"),
                mistake(
                        "{grade: 良好, from: \"80.00\"}",
                        "{grade: 良好, from: \"90.00\"}",
                        "grades are not descending: 良好 from 90.00"),
                mistake(
                        "{grade: 不合格, from: \"0.00\"}",
                        "{grade: 不合格, from: \"10.00\"}",
                        "the last grade does not start at 0"),
                mistake("grade: 不合格}", "grade: 不及格}", "grade 不及格 of the veto is none of [优秀, 良好, 合格, 不合格]"),
                mistake("{group: G4, indicators", "{group: G5, indicators", "unknown group G5; did you mean G1?"),
                mistake(
                        "[YS, JC-07, JC-08, GF]",
                        "[YS, JC-77, JC-08, GF]",
                        "indicator JC-77 is not in this scheme; did you mean JC-07?"),
                mistake(
                        "{by: dimension_rate, dimension: JD}",
                        "{by: dimension_rate, dimension: XX}",
                        "tie-break on unknown dimension XX; known: "),
                mistake(
                        "{by: fewer_vetoes}",
                        "{by: fewer_veto}",
                        "by: fewer_veto is not one of [fewer_vetoes, dimension_rate, fewer_violations, coverage]"),
                mistake("[YS-03, VT-03]", "[YS-03]", "exclusive group overdue_request needs at least two indicators"),
                mistake("[YS-03, VT-03]", "[YS-03, VT-03, YS-03]", "YS-03 stands twice in exclusive groups"),
                mistake("{code: G2, title", "{code: G1, title", "group G1 is given twice"),
                mistake(
                        "{from: 2017, to: 2026}",
                        "{from: 2026, to: 2017}",
                        "years 2026 to 2017 do not lie in order between 2008 and 2099"),
                mistake(
                        "years: {from: 2017, to: 2026}",
                        "listed: [{period: A, from: 2026-01-01, to: 2026-03-31}, {period: B, from: 2026-03-01, to: 2026-04-30}]",
                        "period B overlaps A"),
                mistake(
                        "when: last_in_group, value: 1",
                        "when: last_in_group",
                        "ladder step last_in_group needs a value above 0"),
                mistake(
                        "notice: circular, working_days: 5",
                        "notice: circle, working_days: 5",
                        "notice: circle is not one of [reminder, rectification, supervision, circular, interview, accountability, commendation]"),
                mistake(
                        "scale: 2",
                        "scale: 1",
                        "rounding is half_up at scale 2, at each finding and once at the base score"),
                mistake("gate: \"80.00\"", "gate: \"180.00\"", "gate 180.00 is above 100"),
                mistake("noise: \"0.60\"", "noise: \"0.605\"", "noise 0.605 has more than two decimals"),
                mistake(
                        "not_applicable: rescale",
                        "not_applicable: Rescale",
                        "not_applicable: Rescale is not one of [rescale, redistribute]"),
                mistake("title: 2026年度市级政务公开考核方案", "title: \"\"", "title is empty"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("mistakes")
    void aMistakeIsNamedWithItsLine(String words, String wrong, String problem) {
        assertThat(GOOD).contains(words);
        String text = GOOD.replaceFirst(Pattern.quote(words), Matcher.quoteReplacement(wrong));

        List<Defect> defects = defects(text);

        assertThat(defects).extracting(Defect::problem).first().asString().startsWith(problem);
        assertThat(defects).hasSize(1);
        assertThat(defects.get(0).file()).isEqualTo("my.yaml");
        assertThat(defects.get(0).line()).isPositive();
    }

    @Test
    void allMistakesOfAFileAreNamedAtOnce() {
        String text = GOOD.replace("full_marks: \"" + FULL + "\"", "full_marks: \"200.00\"")
                .replace("{code: VT-03}", "{code: VT-3}")
                .replace("coverage_floor: \"60.00\"", "coverage_floor: sixty");

        assertThat(defects(text))
                .extracting(Defect::toString)
                .containsExactlyInAnyOrder(
                        "my.yaml:" + SchemeFile.line(text, "full_marks")
                                + ": full_marks are 200.00, the dimensions sum to " + FULL,
                        "my.yaml:" + SchemeFile.line(text, "VT-3}") + ": unknown indicator VT-3; did you mean VT-03?"
                                + "; an indicator of the scheme alone needs a title",
                        "my.yaml:" + SchemeFile.line(text, "VT-03]")
                                + ": indicator VT-03 is not in this scheme; did you mean PT-03?",
                        "my.yaml:" + SchemeFile.line(text, "coverage_floor")
                                + ": coverage_floor: sixty is not a decimal number");
    }

    @Test
    void whatIsNoYamlIsNamedToo() {
        assertThat(defects("")).extracting(Defect::toString).containsExactly("my.yaml:1: the file is empty");
        assertThat(defects("[1, 2")).hasSize(1);
        assertThat(defects("just words")).extracting(Defect::line).containsExactly(1);
    }

    @Test
    void anIndicatorMayExistInTheSchemeAlone() {
        String text = GOOD.replace("full_marks: \"" + FULL + "\"", "full_marks: \"" + plus(FULL, "1.00") + "\"")
                .replace(dimension("BZ"), dimension("BZ").replace(points("BZ"), plus(points("BZ"), "1.00")))
                .replace(
                        "  - {code: VT-03}",
                        "  - {code: BZ-90, title: 领导重视, dimension: BZ, points: \"1.00\"}\n  - {code: VT-03}");

        EvaluationScheme scheme = READER.read("my.yaml", text);

        SchemeIndicator own = scheme.indicator("BZ-90").orElseThrow();
        assertThat(own.ownTitle()).isEqualTo("领导重视");
        assertThat(own.deductions()).containsOnlyKeys("MANUAL_SCORE");
    }

    private static List<Defect> defects(String text) {
        InvalidScheme invalid = catchThrowableOfType(InvalidScheme.class, () -> READER.read("my.yaml", text));
        return invalid.defects();
    }

    /** The words of a dimension in the file, up to its points. */
    private static String dimension(String code) {
        return found("code: " + code + ", title: [^,]+, points: \"[0-9.]+\"");
    }

    private static String points(String dimension) {
        return dimension(dimension).replaceAll(".*\"([0-9.]+)\"", "$1");
    }

    private static String plus(String points, String more) {
        return new BigDecimal(points).add(new BigDecimal(more)).toString();
    }

    private static String found(String words) {
        var matcher = Pattern.compile(words).matcher(GOOD);
        assertThat(matcher.find()).as(words).isTrue();
        return matcher.group();
    }

    private static Arguments mistake(String words, String wrong, String problem) {
        return Arguments.of(words, wrong, problem);
    }
}
