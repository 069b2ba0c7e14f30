// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.app.Api;
import org.mingjian.app.EventStream;
import org.mingjian.app.evaluation.SeedData;
import org.mingjian.app.evaluation.ServedCity;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.mingjian.rules.Evaluation;
import org.mingjian.rules.History;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.PeriodDates;
import org.mingjian.rules.scheme.SchemeIndicator;
import org.mingjian.rules.scheme.SchemeReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What if, over the published second quarter of the seed city: figures checked by other ways, and nothing official moved. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulationIT {

    private static final String SIMULATIONS = "/api/v1/simulations";
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @TempDir
    private static Path folder;

    private final OpenAccount accounts;
    private final int port;
    private final Api office;
    private final Api auditor;
    private final ServedCity city;
    private String evaluation = "";
    private String composite = "";
    private SortedMap<String, JsonNode> official = new TreeMap<>();
    private String officialBytes = "";

    SimulationIT(@LocalServerPort int port, @Autowired OpenAccount accounts) {
        this.accounts = accounts;
        this.port = port;
        this.office = Api.as("office", port);
        this.auditor = Api.as("auditor", port);
        this.city = new ServedCity(office);
    }

    @BeforeAll
    void publish() throws IOException {
        Api.openAccounts(accounts, "SHENGTAIJU");
        city.load(folder.resolve("facts"));
        evaluation = city.evaluate(SeedData.PERIODS.get(1));
        city.publish(evaluation);
        for (JsonNode place : office.get(evaluation + "/ranking").json().get("items")) {
            String code = place.get("code").asString();
            official.put(code, office.get(evaluation + "/score-sheets/" + code).json());
        }
        composite = composite();
        officialBytes = bytes();
        unpack();
    }

    /** The year's composite, with a third party's scores of three bureaus. */
    private String composite() {
        Api.Answer scored = office.post("/api/v1/facts/manual-scores", Api.CSV, thirdParty());
        assertThat(scored.verdicts()).allMatch(verdict -> verdict.endsWith("created"));
        Api.Answer started = office.post(
                ServedCity.EVALUATIONS,
                Api.JSON,
                "{\"scheme\":\"2026_composite\",\"period\":\"2026\",\"asOf\":\"2026-12-31\"}");
        assertThat(started.status()).as(started.body()).isEqualTo(202);
        String address = started.headers().firstValue("Location").orElseThrow();
        try (EventStream progress = office.events(address + "/events")) {
            progress.toTheEnd();
        }
        return address;
    }

    private static Fact manualScore(String row) {
        String[] cells = row.split(",");
        return FactTypes.read(
                        "manual-scores",
                        Map.of(
                                "bureau", cells[0],
                                "indicator", cells[1],
                                "points", cells[2],
                                "scorer", cells[3],
                                "confirmer", cells[4],
                                "scoredOn", cells[5]))
                .orThrow();
    }

    private static String thirdParty() {
        StringBuilder rows = new StringBuilder("bureau,indicator,points,scorer,confirmer,scoredOn\n");
        for (SchemeIndicator one :
                new SchemeReader(SeedData.RULEBOOK).byId("2026_third_party").indicators()) {
            for (String bureau : List.of("SHENGTAIJU", "SHIZHUJIAN", "SHIJIAOYU")) {
                BigDecimal lost =
                        new BigDecimal(one.code().equals("SZ-01") ? String.valueOf(bureau.length() % 3) + ".33" : "0");
                rows.append(String.join(
                                ",",
                                bureau,
                                one.code(),
                                one.points().subtract(lost).toPlainString(),
                                "周砚",
                                "林溪",
                                "2026-11-20"))
                        .append('\n');
            }
        }
        return rows.toString();
    }

    @Test
    void aCompositeIsWeighedAnewAsItsDraftComesToFromTheFacts() throws IOException {
        JsonNode result = simulateOver(
                composite,
                "{\"indicators[ZH-01].points\":\"50\",\"indicators[ZH-05].enabled\":\"false\","
                        + "\"grades[优秀].from\":\"92.00\"}");

        assertThat(result.get("basis").asString()).isEqualTo("PARTS");
        assertThat(result.get("steps").get(0).get("changes").has("indicators[ZH-05].enabled"))
                .isTrue();
        String id = SIMULATIONS + "/" + result.get("id").asInt();
        String yaml = new String(office.download(id + "/scheme.yaml"), StandardCharsets.UTF_8);
        EvaluationScheme draft = new SchemeReader(SeedData.RULEBOOK).read("draft.yaml", yaml);
        List<Fact> facts =
                new ArrayList<>(SeedData.read(folder.resolve("facts")).facts().facts());
        thirdParty().lines().skip(1).map(SimulationIT::manualScore).forEach(facts::add);
        SortedMap<String, String> expected = new TreeMap<>();
        Evaluation.of(SeedData.RULEBOOK, draft, HolidayTable.china())
                .evaluate(
                        facts, new Question(draft.periods().get("2026"), LocalDate.parse("2026-12-31")), History.none())
                .sheets()
                .forEach(sheet -> expected.put(sheet.bureau(), String.valueOf(sheet.score())));
        SortedMap<String, String> scores = new TreeMap<>();
        result.get("bureaus")
                .forEach(one -> scores.put(
                        one.get("bureau").asString(), one.get("scoreAfter").asString("null")));
        assertThat(draft.composite().components()).hasSize(4);
        assertThat(scores).isEqualTo(expected).containsKey("SHENGTAIJU");
        assertThat(new String(auditor.download(id + "/revision.pdf"), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        for (String page : List.of("", "/edit", "/edit?part=ZH", "/bureaus/SHENGTAIJU")) {
            Api.Answer shown = office.get("/simulations/" + result.get("id").asInt() + page, "Accept", "text/html");
            assertThat(shown.status()).as(page).isEqualTo(200);
            assertThat(shown.body()).as(page).doesNotContain("/rules/ZH-");
        }
    }

    @Test
    void weightsOfPartsThatLeaveNothingAreToldAtTheirPlace() {
        Api.Answer answer =
                office.post(SIMULATIONS, Api.JSON, body(composite, "错误", "{\"indicators[ZH-01].points\":\"100\"}"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.pointers()).containsExactly("/changes/indicators[ZH-01].points");
        assertThat(answer.body()).contains("其余 4 个部分没有可分的权重");
    }

    @Test
    void aSimulationThatChangesNothingComesToTheOfficialScoresAndPlaces() {
        JsonNode simulated = simulate("{}").get("bureaus");

        assertThat(simulated).hasSameSizeAs(official.keySet());
        for (JsonNode one : simulated) {
            JsonNode sheet = official.get(one.get("bureau").asString());
            assertThat(one.get("scoreAfter")).isEqualTo(sheet.get("score"));
            assertThat(one.get("gradeAfter")).isEqualTo(sheet.get("grade"));
            assertThat(one.get("rankAfter")).isEqualTo(one.get("rankBefore"));
        }
    }

    @Test
    void anIndicatorSwitchedOffLeavesBothSidesOfTheFraction() {
        JsonNode result = simulate("{\"indicators[GF-01].enabled\":\"false\"}");

        assertThat(result.get("basis").asString()).isEqualTo("FINDINGS");
        assertThat(result.get("fullMarks").asString()).isEqualTo("97.00");
        int moved = 0;
        for (JsonNode one : result.get("bureaus")) {
            String expected = without(official.get(one.get("bureau").asString()), "GF-01");
            assertThat(one.get("scoreAfter").asString(null))
                    .as(one.get("bureau").asString())
                    .isEqualTo(expected);
            moved += expected != null && !one.get("scoreAfter").equals(one.get("scoreBefore")) ? 1 : 0;
        }
        assertThat(moved).isGreaterThan(0);
    }

    @Test
    void aDearerDeductionComesToWhatTheDraftEditionComesToFromTheFacts() throws IOException {
        asTheDraftEdition("{\"indicators[YS-03].deductions[REPLY_LATE].tiers[1]\":\"1.50\","
                + "\"dimensions[JC].points\":\"20\",\"indicators[JD-01].cap\":\"2.00\"}");
    }

    @Test
    void aChangedTermIsAskedOfTheFactsAgain() throws IOException {
        JsonNode result = asTheDraftEdition("{\"indicators[YS-03].parameters[baseWorkingDays]\":\"10\"}");

        assertThat(result.get("basis").asString()).isEqualTo("FACTS");
        assertThat(result.get("steps").get(0).get("affectedAlone").asInt()).isGreaterThan(0);
    }

    @Test
    void theDifferenceIsTheSumOfItsParts() {
        JsonNode result = simulate("{\"indicators[YS-03].points\":\"6.00\",\"indicators[GF-01].enabled\":\"false\","
                + "\"dimensions[PT].points\":\"14.00\",\"bonus.gate\":\"99.00\"}");

        assertThat(result.get("steps")).hasSize(4);
        for (JsonNode one : result.get("bureaus")) {
            BigDecimal sum = BigDecimal.ZERO;
            for (JsonNode part : one.get("parts")) {
                sum = sum.add(new BigDecimal(part.asString()));
            }
            if (!one.get("difference").isNull()) {
                assertThat(sum).isEqualByComparingTo(one.get("difference").asString());
            }
        }
    }

    @Test
    void movedBandsTellWhoCrossesThem() {
        JsonNode result = simulate("{\"grades[优秀].from\":\"97.00\"}");

        List<String> expected = new ArrayList<>();
        official.forEach((code, sheet) -> {
            boolean counted = !sheet.get("score").isNull() && !sheet.get("veto").asBoolean() && !held(result, code);
            BigDecimal score = counted ? new BigDecimal(sheet.get("score").asString()) : HUNDRED;
            if (score.compareTo(new BigDecimal("90")) >= 0 && score.compareTo(new BigDecimal("97")) < 0) {
                expected.add(code);
            }
        });
        List<String> crossing = new ArrayList<>();
        result.get("crossings").forEach(one -> {
            assertThat(one.get("direction").asString()).isEqualTo("DOWN");
            crossing.add(one.get("bureau").asString());
        });
        assertThat(crossing).isNotEmpty().containsExactlyInAnyOrderElementsOf(expected);
        assertThat(result.get("moved").asInt()).isZero();
    }

    @Test
    void whoWasHeldBackIsHeldBackHereToo() {
        JsonNode result = simulate("{\"indicators[YS-03].points\":\"6.00\"}");

        int held = 0;
        for (JsonNode one : result.get("bureaus")) {
            if (one.get("rankBefore").isNull()) {
                held++;
                assertThat(one.get("held").asBoolean()).isTrue();
                assertThat(one.get("rankAfter").isNull()).isTrue();
            }
        }
        assertThat(held).isGreaterThan(0);
    }

    @Test
    void nothingOfficialMovesAndASimulationCannotBePublished() {
        String id = location("{\"indicators[YS-03].points\":\"6.00\"}");

        assertThat(office.post(id + "/publication", Api.JSON, "{}").status()).isEqualTo(404);
        assertThat(bytes()).isEqualTo(officialBytes);
    }

    @Test
    void aWrongValueIsNamedAtItsPlace() {
        Api.Answer answer = office.post(
                SIMULATIONS, Api.JSON, body("错误", "{\"indicators[YS-03].cap\":\"9\",\"bonus.gate\":\"x\"}"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.pointers()).containsExactly("/changes/bonus.gate");
        Api.Answer contradiction = office.post(SIMULATIONS, Api.JSON, body("错误", "{\"indicators[YS-03].cap\":\"9\"}"));
        assertThat(contradiction.body()).contains("YS-03 封顶 9 高于分值 4.00");
        assertThat(office.post(SIMULATIONS, Api.JSON, "{\"evaluation\":99999,\"name\":\"无\"}")
                        .pointers())
                .containsExactly("/name");
        assertThat(office.post(SIMULATIONS, Api.JSON, "{\"evaluation\":99999,\"name\":\"没有\"}")
                        .pointers())
                .containsExactly("/evaluation");
    }

    @Test
    void itIsRenamedCopiedPutAwayAndTakenOutAgain() {
        String id = location("{\"indicators[YS-03].points\":\"6.00\"}");

        assertThat(office.put(id, "{\"name\":\"改名\",\"note\":\"为什么\"}").json().get("changes"))
                .hasSize(1);
        JsonNode copy = office.post(id + "/copy", Api.JSON, "").json();
        assertThat(copy.get("name").asString()).isEqualTo("改名（副本）");
        assertThat(copy.get("changes")).hasSize(1);
        assertThat(office.post(id + "/archive", Api.JSON, "")
                        .json()
                        .get("archived")
                        .asBoolean())
                .isTrue();
        assertThat(office.put(id, "{\"name\":\"再改\"}").problem()).isEqualTo("simulation-archived");
        assertThat(auditor.get(id).status()).isEqualTo(200);
        assertThat(office.post(id + "/restore", Api.JSON, "")
                        .json()
                        .get("archived")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void aBureauInAnotherGroupIsRankedThereAndScoresOfTheOthersStay() {
        JsonNode result = simulate("{\"bureaus[SHENGTAIJU].group\":\"G1\"}");

        assertThat(result.get("basis").asString()).isEqualTo("FACTS");
        for (JsonNode one : result.get("bureaus")) {
            String code = one.get("bureau").asString();
            boolean moved = code.equals("SHENGTAIJU");
            assertThat(one.get("group").asString().equals(one.get("groupBefore").asString()))
                    .as(code)
                    .isEqualTo(!moved);
            if (!moved) {
                assertThat(one.get("scoreAfter"))
                        .as(code)
                        .isEqualTo(official.get(code).get("score"));
            }
            if (!one.get("rankAfter").isNull()) {
                assertThat(one.get("rankAfter").asInt())
                        .as(code)
                        .isBetween(1 + above(result, one, false), 1 + above(result, one, true));
            }
        }
        assertThat(result.get("groups").get(0).get("ranked").asInt()).isEqualTo(5);
    }

    /** Ranked bureaus of the same group before this one, with those of equal score or without; itself never. */
    private static int above(JsonNode result, JsonNode one, boolean equals) {
        int above = 0;
        for (JsonNode other : result.get("bureaus")) {
            boolean beside = other != one
                    && !other.get("rankAfter").isNull()
                    && other.get("group").equals(one.get("group"));
            if (beside) {
                int order = new BigDecimal(other.get("scoreAfter").asString())
                        .compareTo(new BigDecimal(one.get("scoreAfter").asString()));
                above += order > 0 || equals && order == 0 ? 1 : 0;
            }
        }
        return above;
    }

    @Test
    void aGroupIsNoFigureOfTheEditionAndTheDraftFileSaysSo() {
        String id = location("{\"bureaus[SHENGTAIJU].group\":\"G1\"}");

        assertThat(new String(office.download(id + "/scheme.yaml"), StandardCharsets.UTF_8))
                .contains("另有 1 家单位换组试算");
        assertThat(office.post(SIMULATIONS, Api.JSON, body("错误", "{\"bureaus[SHENGTAIJU].group\":\"G9\"}"))
                        .body())
                .contains("方案中没有分组“G9”");
    }

    @Test
    void twoSimulationsAreReadBesideEachOtherAndHandedOut() {
        String first = number(location("{}"));
        String second = number(location("{\"grades[优秀].from\":\"97.00\"}"));
        String both = "?first=" + first + "&second=" + second;

        Api.Answer page = office.get("/simulations/compare" + both, "Accept", "text/html");
        assertThat(page.status()).isEqualTo(200);
        office.get(SIMULATIONS + "/" + second)
                .json()
                .get("crossings")
                .forEach(one -> assertThat(page.body())
                        .contains("/simulations/" + second + "/bureaus/"
                                + one.get("bureau").asString()));
        String csv = new String(auditor.download("/simulations/compare.csv" + both), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(1 + official.size());
        assertThat(Api.as("bureau-SHENGTAIJU", port)
                        .get("/simulations/compare.csv" + both)
                        .status())
                .isEqualTo(404);
        for (String table : List.of("moves.xlsx", "crossings.docx", "groups.pdf", "steps.csv")) {
            assertThat(office.download("/simulations/" + second + "/" + table)).isNotEmpty();
        }
    }

    private static String number(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    @Test
    void theOfficeMakesAnAuditorReadsOthersDoNot() {
        String id = location("{\"bonus.cap\":\"4.00\"}");

        assertThat(auditor.get(SIMULATIONS).status()).isEqualTo(200);
        assertThat(auditor.get(id).status()).isEqualTo(200);
        assertThat(auditor.post(SIMULATIONS, Api.JSON, body("审核", "{}")).status())
                .isEqualTo(403);
        assertThat(auditor.put(id, "{\"name\":\"审核\"}").status()).isEqualTo(403);
        for (String other : List.of("chief", "service", "bureau-SHENGTAIJU")) {
            Api api = Api.as(other, port);
            assertThat(api.get(SIMULATIONS).status()).as(other).isEqualTo(403);
            assertThat(api.get(id).status()).as(other).isEqualTo(403);
            assertThat(api.get(id + "/scheme.yaml").status()).as(other).isEqualTo(403);
            assertThat(api.get(id + "/revision.docx").status()).as(other).isEqualTo(403);
        }
    }

    @Test
    void theRevisionIsADocument() {
        String id = location("{\"indicators[YS-03].points\":\"6.00\",\"indicators[GF-01].enabled\":\"false\"}");

        assertThat(new String(office.download(id + "/revision.docx"), 0, 2, StandardCharsets.US_ASCII))
                .isEqualTo("PK");
        assertThat(new String(auditor.download(id + "/revision.pdf"), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    /** Scores of a simulation beside those the downloaded draft edition gives from the facts of the official package. */
    private JsonNode asTheDraftEdition(String changes) throws IOException {
        String id = location(changes);
        JsonNode simulated = office.get(id).json();
        String yaml = new String(office.download(id + "/scheme.yaml"), StandardCharsets.UTF_8);
        EvaluationScheme draft = new SchemeReader(SeedData.RULEBOOK).read("draft.yaml", yaml);
        JsonNode manifest =
                JsonMapper.builder().build().readTree(Files.readString(folder.resolve("package/manifest.json")));
        var question = new Question(
                new PeriodDates(
                        manifest.get("period").asString(),
                        LocalDate.parse(manifest.get("from").asString()),
                        LocalDate.parse(manifest.get("to").asString())),
                LocalDate.parse(manifest.get("asOf").asString()),
                LocalDate.parse(manifest.get("decidedUntil").asString()));
        SortedMap<String, String> expected = new TreeMap<>();
        Evaluation.of(SeedData.RULEBOOK, draft, HolidayTable.china())
                .evaluate(SeedData.read(folder.resolve("package/facts")).facts().facts(), question, History.none())
                .sheets()
                .forEach(sheet -> expected.put(sheet.bureau(), String.valueOf(sheet.score())));
        SortedMap<String, String> scores = new TreeMap<>();
        simulated
                .get("bureaus")
                .forEach(one -> scores.put(
                        one.get("bureau").asString(),
                        one.get("scoreAfter").isNull()
                                ? "null"
                                : one.get("scoreAfter").asString()));
        assertThat(draft.id()).startsWith("2026_municipal-m");
        assertThat(scores).isEqualTo(expected);
        assertThat(simulated.get("moved").asInt() + simulated.get("crossed").asInt())
                .isGreaterThanOrEqualTo(0);
        return simulated;
    }

    /** The score of a sheet without one indicator, added up by hand. */
    private static String without(JsonNode sheet, String indicator) {
        BigDecimal got = new BigDecimal(sheet.get("got").asString());
        BigDecimal possible = new BigDecimal(sheet.get("possible").asString());
        BigDecimal bonus = BigDecimal.ZERO;
        for (JsonNode line : sheet.get("lines")) {
            boolean assessed = List.of("SATISFIED", "VIOLATED")
                    .contains(line.get("outcome").asString());
            if (line.get("indicator").asString().equals(indicator) && assessed) {
                BigDecimal points = new BigDecimal(line.get("points").asString());
                possible = possible.subtract(points);
                got = got.subtract(
                        points.subtract(new BigDecimal(line.get("effective").asString())));
            }
        }
        if (possible.signum() == 0) {
            return null;
        }
        BigDecimal score = HUNDRED.multiply(got.max(BigDecimal.ZERO)).divide(possible, 2, RoundingMode.HALF_UP);
        if (sheet.get("veto").asBoolean()) {
            return score.min(new BigDecimal("59.00")).toPlainString();
        }
        boolean before = new BigDecimal(sheet.get("base").asString()).compareTo(new BigDecimal("80")) >= 0;
        boolean after = score.compareTo(new BigDecimal("80")) >= 0;
        assertThat(after)
                .as("no bureau passes the gate of bonuses by this change")
                .isEqualTo(before);
        return score.add(new BigDecimal(sheet.get("bonus").asString())).toPlainString();
    }

    private static boolean held(JsonNode result, String code) {
        for (JsonNode one : result.get("bureaus")) {
            if (one.get("bureau").asString().equals(code)) {
                return one.get("held").asBoolean();
            }
        }
        return false;
    }

    private JsonNode simulate(String changes) {
        return office.get(location(changes)).json();
    }

    private JsonNode simulateOver(String ground, String changes) {
        Api.Answer answer = office.post(SIMULATIONS, Api.JSON, body(ground, "试算", changes));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private String location(String changes) {
        Api.Answer answer = office.post(SIMULATIONS, Api.JSON, body("试算", changes));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String body(String name, String changes) {
        return body(evaluation, name, changes);
    }

    private static String body(String ground, String name, String changes) {
        String id = number(ground);
        return "{\"evaluation\":%s,\"name\":\"%s\",\"changes\":%s}".formatted(id, name, changes);
    }

    private String bytes() {
        StringBuilder all = new StringBuilder();
        all.append(office.get(ServedCity.EVALUATIONS).body());
        all.append(office.get(evaluation).body());
        all.append(office.get(evaluation + "/ranking.csv").body());
        official.keySet()
                .forEach(code -> all.append(
                        office.get(evaluation + "/score-sheets/" + code).body()));
        return all.toString();
    }

    private void unpack() throws IOException {
        Path target = folder.resolve("package");
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(auditor.download(evaluation + "/package.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = target.resolve(entry.getName());
                Files.createDirectories(entry.isDirectory() ? file : file.getParent());
                if (!entry.isDirectory()) {
                    Files.write(file, zip.readAllBytes());
                }
            }
        }
    }
}
