// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.fault;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.notice.NoticeCity;
import org.mingjian.app.publication.Publishing;

/** What the people and programs of a city do all day; each line of work is one that is begun again and again. */
final class Works {

    static final int ROWS = 40;
    static final int FILE_ROWS = 300;

    private static final String EVALUATIONS = "/api/v1/evaluations";
    private static final String NOTICES = "/api/v1/notices";
    private static final String HARVESTS = "/api/v1/harvests";
    private static final String ITEMS = "/api/v1/rectifications/";
    private static final int TRIES = 3;

    private final Desk desk;
    private final Api office;
    private final Api head;
    private final long published;
    private final List<Long> items;
    private final AtomicInteger number = new AtomicInteger();

    /**
     * @param published an evaluation notices are issued of
     * @param items rectifications the head reports
     */
    Works(Desk desk, Api office, Api head, long published, List<Long> items) {
        this.desk = desk;
        this.office = office;
        this.head = head;
        this.published = published;
        this.items = items;
    }

    /** Each line of work with its name. */
    Map<String, Runnable> all() {
        return Map.of(
                "facts", this::sendFacts,
                "upload", this::upload,
                "harvest", this::harvest,
                "evaluation", this::evaluate,
                "notice", () -> notice(number.incrementAndGet()),
                "notice again", () -> notice(number.incrementAndGet()),
                "rectification", this::report);
    }

    private void sendFacts() {
        int n = number.incrementAndGet();
        String rows = IntStream.range(0, ROWS)
                .mapToObj(i -> "{\"bureau\":\"%s\",\"id\":\"F%d.%d\",\"receivedOn\":\"2026-03-05\"}\n"
                        .formatted(NoticeCity.BUREAUS.get(n % 20), n, i))
                .collect(Collectors.joining());
        Answer answer = desk.sure(
                "facts",
                () -> office.post(
                        "/api/v1/facts/disclosure-requests", Api.NDJSON, rows, "Idempotency-Key", "fault-" + n),
                200,
                409);
        while (answer.status() == 409) {
            // An earlier try is still being carried out.
            desk.rest();
            answer = desk.sure(
                    "facts",
                    () -> office.post(
                            "/api/v1/facts/disclosure-requests", Api.NDJSON, rows, "Idempotency-Key", "fault-" + n),
                    200,
                    409);
        }
        List<String> verdicts = answer.verdicts();
        if (verdicts.size() != ROWS || !verdicts.stream().allMatch(verdict -> verdict.endsWith(" created"))) {
            if (verdicts.size() < ROWS || answer.body().contains("problems/")) {
                desk.count("answer 200 that breaks off");
                return;
            }
            desk.defect("delivery " + n + " under one key says " + verdicts);
        }
        desk.promise("facts", "F" + n);
    }

    private void upload() {
        int n = number.incrementAndGet();
        String file = "单位代码,登记编号,收到日期\n"
                + IntStream.range(0, FILE_ROWS)
                        .mapToObj(i -> "%s,U%d.%d,2026-03-05\n".formatted(NoticeCity.BUREAUS.get(n % 20), n, i))
                        .collect(Collectors.joining());
        String name = URLEncoder.encode("依申请公开台账" + n + ".csv", StandardCharsets.UTF_8);
        long id = desk.sure(
                        "upload taken",
                        () -> office.post(
                                "/api/v1/uploads?name=" + name,
                                "application/octet-stream",
                                file.getBytes(StandardCharsets.UTF_8)),
                        202)
                .json()
                .get("id")
                .asLong();
        String path = "/api/v1/uploads/" + id;
        Answer seen = settled("upload preview", path, Set.of("READY", "FAILED", "CHOICE"));
        if (!state(seen).equals("READY")) {
            failedWithAWord(seen, "upload");
            return;
        }
        // Refused where a try before has begun it.
        desk.sure("upload import", () -> office.post(path + "/import", Api.JSON, ""), 202, 409);
        seen = settled("upload import", path, Set.of("DONE", "FAILED"));
        if (state(seen).equals("DONE")) {
            desk.promise("upload", "U" + n);
        } else {
            failedWithAWord(seen, "upload");
        }
    }

    private void harvest() {
        Answer begun = desk.sure("harvest", () -> office.post(HARVESTS, Api.JSON, "{}"), 202, 409);
        long id = begun.status() == 202 ? begun.json().get("id").asLong() : newest("harvest", HARVESTS);
        settled("harvest", HARVESTS + "/" + id, Set.of("DONE"));
        desk.promise("harvest", String.valueOf(id));
    }

    private void evaluate() {
        Answer begun = desk.sure(
                "evaluation",
                () -> office.post(
                        EVALUATIONS,
                        Api.JSON,
                        "{\"scheme\":\"2026_municipal\",\"period\":\"2026Q3\",\"asOf\":\"2026-09-30\"}"),
                202,
                409);
        if (begun.status() == 409) {
            desk.rest();
            desk.settled(
                    "evaluation",
                    () -> office.get(EVALUATIONS),
                    list -> list.json()
                            .get("items")
                            .valueStream()
                            .noneMatch(one -> one.get("state").asString().equals("RUNNING")));
            return;
        }
        String path = EVALUATIONS + "/" + begun.json().get("id").asLong();
        Answer seen = settled("evaluation", path, Set.of("IN_REVIEW", "FAILED"));
        if (state(seen).equals("FAILED")) {
            failedWithAWord(seen, "evaluation");
            return;
        }
        desk.promise("evaluation", path.substring(EVALUATIONS.length() + 1));
        publish(path);
    }

    /** Several steps, each of which may meet a fault; given up after some, as the next version does as well. */
    private void publish(String path) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            desk.stage("publication");
            try {
                Answer answer = new Publishing(office).publish(path);
                desk.count("answer " + answer.status());
                if (answer.status() == 200) {
                    desk.promise("publication", path.substring(EVALUATIONS.length() + 1));
                    return;
                }
                if (!Set.of(409, 500, 503).contains(answer.status())) {
                    desk.defect("publication: " + answer.status() + " " + answer.body());
                }
            } catch (RuntimeException | AssertionError met) {
                desk.count("publication met a fault");
            }
            desk.rest();
        }
        desk.count("publication given up");
    }

    private void notice(int n) {
        Answer drafted = desk.sure(
                "notice drafted",
                () -> office.post(
                        NOTICES,
                        Api.JSON,
                        "{\"evaluation\":%d,\"kind\":\"%s\",\"bureaus\":[\"%s\"],\"reason\":\"请尽快整改\"}"
                                .formatted(
                                        published,
                                        n % 2 == 0 ? "REMINDER" : "CIRCULAR",
                                        NoticeCity.BUREAUS.get(n % 20))),
                201);
        long id = drafted.json().get("items").get(0).get("id").asLong();
        Answer issued = desk.sure(
                "notice issued",
                () -> office.post(NOTICES + "/" + id + "/transitions", Api.JSON, "{\"to\":\"issue\"}"),
                200,
                409);
        if (issued.status() == 200) {
            desk.promise(
                    "notice",
                    id + "|" + issued.json().get("number").asString() + "|"
                            + issued.json().get("copy").get("docxSha256").asString() + "|"
                            + issued.json().get("copy").get("pdfSha256").asString());
        } else {
            desk.count("notice issued by a try whose answer was lost");
        }
    }

    private void report() {
        int n = number.incrementAndGet();
        String path = ITEMS + items.get(n % items.size()) + "/transitions";
        String report = "{\"to\":\"report\",\"measures\":\"第M%d号措施\",\"responsible\":\"张某\"}".formatted(n);
        if (desk.sure("rectification reported", () -> head.post(path, Api.JSON, report), 200, 409)
                        .status()
                == 200) {
            desk.promise("report", "第M" + n + "号措施");
        }
        desk.sure(
                "rectification returned",
                () -> office.post(path, Api.JSON, "{\"to\":\"return\",\"note\":\"第N%d号意见\"}".formatted(n)),
                200,
                409);
    }

    private Answer settled(String stage, String path, Set<String> ends) {
        return desk.settled(stage, () -> office.get(path), answer -> ends.contains(state(answer)));
    }

    private long newest(String stage, String path) {
        return desk.sure(stage, () -> office.get(path), 200)
                .json()
                .get("items")
                .get(0)
                .get("id")
                .asLong();
    }

    private void failedWithAWord(Answer answer, String kind) {
        desk.count("failed " + kind);
        if (answer.json().get("failure") == null
                || answer.json().get("failure").isNull()
                || answer.json().get("failure").asString().isBlank()) {
            desk.defect(kind + " failed without a word: " + answer.body());
        }
    }

    private static String state(Answer answer) {
        return answer.json().get("state").asString();
    }
}
