// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.EventStream;
import org.mingjian.app.harvest.LocalSite;
import org.mingjian.app.notice.NoticeCity;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;

/**
 * One thing of every kind that has an address of its own, all of them {@link #OWN}'s where they belong to a bureau: the names
 * they have in the matrix, and their ids. The second quarter is published, the third in review.
 */
@TestComponent
class PreparedCity {

    static final String OWN = "BUREAU01";
    static final String OTHER = "BUREAU02";

    /** Came after the publication of the second quarter: nothing that is published names it. */
    static final String HIDDEN = "YINMINGJU";

    static final String NAME_OF_THE_HIDDEN = "市隐名局";

    private static final String PAGE = """
            <html><head><title>关于印发办法的通知</title></head><body><h1>关于印发办法的通知</h1>\
            <div>发布日期：2026-07-01</div><p>各区人民政府：现将办法印发给你们，请认真贯彻执行。</p></body></html>""";

    private final NoticeCity city;
    private final OpenAccount accounts;
    private final DatabaseClient database;
    private final Map<String, String> names = new HashMap<>();
    private final Map<Seat, String> authorization = new EnumMap<>(Seat.class);

    PreparedCity(NoticeCity city, OpenAccount accounts, DatabaseClient database) {
        this.city = city;
        this.accounts = accounts;
        this.database = database;
    }

    /** Ids by their names in the matrix. */
    Map<String, String> names() {
        return names;
    }

    /** What each seat but that of nobody sends to be known. */
    Map<Seat, String> authorization() {
        return authorization;
    }

    void load(int port) {
        Api.openAccounts(accounts, NoticeCity.BUREAUS.toArray(String[]::new));
        city.openClerk(OWN);
        Api office = Api.as("office", port);
        Api head = Api.as("bureau-" + OWN, port);
        NoticeCity.Ids ids = city.load(office);
        hide(office);
        Hostile.push(office, OWN);
        names.put("own", OWN);
        names.put("other", OTHER);
        names.put("published", String.valueOf(ids.published()));
        names.put("spare", String.valueOf(ids.inReview()));
        names.put("review", String.valueOf(city.evaluate("2026Q3", LocalDate.parse("2026-09-30"))));
        supervise(office, head);
        keep(office, head);
        collect(office);
        alsoOfTheHidden(Api.as("bureau-" + HIDDEN, port), office);
        enter(port);
    }

    private void hide(Api office) {
        Api.openAccounts(accounts, HIDDEN);
        push(office, "bureaus", "code,name,group,kind\n" + HIDDEN + "," + NAME_OF_THE_HIDDEN + ",G2,DEPARTMENT\n");
        push(office, "disclosure-requests", "bureau,id,receivedOn\n" + HIDDEN + ",R1,2026-07-01\n");
        push(office, "request-replies", "bureau,id,request,sentOn\n" + HIDDEN + ",D1,R1,2026-08-20\n");
        push(
                office,
                "documents",
                "bureau,id,url,kind,title,publishedOn\n" + HIDDEN + ",D1,https://hidden.example/" + HIDDEN
                        + "/1,POLICY,通知,2026-07-01\n");
    }

    private static void push(Api office, String type, String csv) {
        assertThat(office.post("/api/v1/facts/" + type, Api.CSV, csv).verdicts())
                .allMatch(verdict -> verdict.endsWith("created"));
    }

    /** What it did itself: an application, an appeal, an upload. */
    private void alsoOfTheHidden(Api hidden, Api office) {
        applied(hidden, "PT-03");
        String finding =
                first(office, "/api/v1/evaluations/" + names.get("review") + "/findings?bureau=" + HIDDEN, "id");
        appealed(hidden, finding);
        done(hidden.post(
                "/api/v1/uploads?name=" + HIDDEN + ".csv&bureau=" + HIDDEN, "application/octet-stream", "id\nR8\n"));
    }

    /** A notice with its rectification, another in draft, an appeal, and an application with its piece and its proposal. */
    private void supervise(Api office, Api head) {
        names.put("notice", drafted(office));
        done(office.post("/api/v1/notices/" + names.get("notice") + "/transitions", Api.JSON, "{\"to\":\"issue\"}"));
        names.put("draft", drafted(office));
        names.put("rectification", first(office, "/api/v1/rectifications?bureau=" + OWN, "id"));
        String findings = "/api/v1/evaluations/%s/findings?bureau=%s";
        names.put("finding", first(office, findings.formatted(names.get("published"), OWN), "id"));
        names.put("others", first(office, findings.formatted(names.get("published"), OTHER), "id"));
        names.put("appeal", appealed(head, names.get("finding")));
        names.put("waiver", applied(head, "PT-03"));
        String decided = applied(head, "PT-04");
        done(office.post(
                "/api/v1/waivers/" + decided + "/decision", Api.JSON, "{\"outcome\":\"GRANTED\",\"note\":\"属实\"}"));
        names.put("proposal", first(office, "/api/v1/decision-proposals", "id"));
        names.put(
                "piece",
                done(head.post(
                                "/api/v1/evidence/waivers/" + names.get("waiver"),
                                "multipart/form-data; boundary=b",
                                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename*=UTF-8''"
                                        + Hostile.encoded("=" + Hostile.SHORT + "\u202Efdp.pdf")
                                                .replace("+", "%20") + "\r\n\r\n%PDF-1.7" + "\r\n--b--\r\n"))
                        .get("id")
                        .asString());
        names.put("score", names.get("review") + "-" + OWN + "-BZ-04");
    }

    private static String appealed(Api head, String finding) {
        return done(head.post(
                        "/api/v1/findings/" + finding + "/transitions",
                        Api.JSON,
                        "{\"to\":\"appeal\",\"reason\":\"FACT_WRONG\",\"note\":\"传真已停用" + Hostile.json(Hostile.LONG)
                                + "\"}"))
                .get("appeal")
                .asString();
    }

    private String drafted(Api office) {
        return done(office.post("/api/v1/notices", Api.JSON, """
                        {"evaluation":%s,"bureaus":["%s"],"kind":"RECTIFICATION"}""".formatted(names.get("published"), OWN)))
                .get("items")
                .get(0)
                .get("id")
                .asString();
    }

    private static String applied(Api head, String indicator) {
        return done(head.post("/api/v1/waivers", Api.JSON, """
                        {"kind":"WAIVER","indicator":"%s","from":"2026-01-01","to":"2099-12-31","reason":"NO_SUCH_DUTY",\
                        "note":"由市信息中心统一维护%s"}""".formatted(indicator, Hostile.json(Hostile.LONG))))
                .get("id")
                .asString();
    }

    /** What an office and a bureau keep beside the loop of supervision. */
    private void keep(Api office, Api head) {
        names.put(
                "sample",
                done(office.post("/api/v1/samples", Api.JSON, """
                                {"name":"抽查%s","kind":"FINDING","evaluation":%s,"size":3}""".formatted(
                                        Hostile.json(Hostile.SHORT), names.get("published"))))
                        .get("id")
                        .asString());
        for (String name : new String[] {"simulation", "copied"}) {
            names.put(
                    name,
                    done(office.post("/api/v1/simulations", Api.JSON, """
                                    {"evaluation":%s,"name":"%s","changes":{"indicators[YS-03].points":"6.00"}}""".formatted(names.get("published"), name)))
                            .get("id")
                            .asString());
        }
        names.put(
                "upload",
                done(head.post(
                                "/api/v1/uploads?name=" + Hostile.encoded("a" + Hostile.SHORT + ".csv") + "&bureau="
                                        + OWN,
                                "application/octet-stream",
                                "id,receivedOn\nR9,2026-04-02\nR10,yesterday\n"))
                        .get("id")
                        .asString());
        names.put(
                "request",
                one("select id from fact where type = 'disclosure-requests' and bureau = '" + OWN
                        + "' order by id limit 1"));
        push(office, "documents", "bureau,id,url,kind,title\n" + OWN + ",D1,https://own.example/1,POLICY,通知\n");
        names.put(
                "document",
                one("select id from fact where type = 'documents' and bureau = '" + OWN
                        + "' order by id desc limit 1"));
    }

    /** A harvest of one page of two bureaus, and a message that did not arrive. */
    private void collect(Api office) {
        try (LocalSite site = new LocalSite()) {
            site.page("/1.html", PAGE)
                    .page("/2.html", PAGE.replace("办法", "细则"))
                    .page("/h/", "<ul><li>2026-07-01 <a href='/2.html'>关于印发细则的通知</a></li></ul>")
                    .page("/", "<ul><li>2026-07-01 <a href='/1.html'>关于印发办法的通知</a></li></ul>");
            done(office.put("/api/v1/sources", """
                    [{"bureau":"%s","id":"tzgg","kind":"LIST","address":"%s"},
                     {"bureau":"%s","id":"tzgg","kind":"LIST","address":"%s"}]""".formatted(OWN, site.at("/"), HIDDEN, site.at("/h/"))));
            Answer started = office.post("/api/v1/harvests", Api.JSON, "{}");
            names.put("harvest", done(started).get("id").asString());
            try (EventStream progress = office.events("/api/v1/harvests/" + names.get("harvest") + "/events")) {
                progress.toTheEnd();
            }
        }
        names.put("visit", one("select id from visit where captured is not null and bureau = '" + OWN + "' limit 1"));
        names.put("capture", one("select captured from visit where role = 'PAGE' and bureau = '" + OWN + "' limit 1"));
        names.put("webhook", one("""
                insert into webhook (name, url, secret, kinds, created_by, created_at)
                values ('督查系统<img src=x onerror=mjx()>', 'https://hook.example/', 'word', '{}', 'chief', now()) returning id"""));
        names.put("sending", one("""
                insert into sending (message, channel, webhook, state, next_at)
                select id, 'WEBHOOK', %s, 'DEAD', now() from message limit 1 returning id""".formatted(names.get("webhook"))));
        names.put("message", one("""
                with received as (insert into inbox (account, message)
                    select a.id, m.id from account a, message m where a.name = 'bureau-%s' limit 1
                    on conflict do nothing)
                select id from message limit 1""".formatted(OWN)));
        names.put("account", one("select id from account where name = 'bureau-BUREAU22'"));
    }

    private void enter(int port) {
        Api chief = Api.as("chief", port);
        JsonNode token = token(chief, "窄口" + Hostile.json(Hostile.SHORT), OWN);
        names.put("token", token(chief, "另一个", "*").get("id").asString());
        authorization.put(Seat.TOKEN, "Bearer " + token.get("secret").asString());
        Map.of(
                        Seat.SERVICE, "service",
                        Seat.CLERK, "clerk",
                        Seat.HEAD, "bureau-" + OWN,
                        Seat.OTHER, "bureau-" + OTHER,
                        Seat.AUDITOR, "auditor",
                        Seat.OFFICE, "office",
                        Seat.ADMIN, "chief")
                .forEach((seat, account) ->
                        authorization.put(seat, Api.as(account, port).authorization()));
    }

    private static JsonNode token(Api chief, String name, String bureau) {
        return done(chief.post("/api/v1/tokens", Api.JSON, """
                {"name":"%s","types":["*"],"bureaus":["%s"],"pages":true,"expiresOn":"%s"}""".formatted(
                        name, bureau, LocalDate.now().plusDays(30))));
    }

    private String one(String sql) {
        return database.sql(sql).map(row -> String.valueOf(row.get(0))).one().block();
    }

    private static String first(Api reader, String list, String field) {
        return done(reader.get(list)).get("items").get(0).get(field).asString();
    }

    private static JsonNode done(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isLessThan(300);
        return answer.body().startsWith("{") ? answer.json() : null;
    }
}
