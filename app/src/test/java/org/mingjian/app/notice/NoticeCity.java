// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.mingjian.app.Api;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.evaluation.RunEvaluation;
import org.mingjian.app.platform.security.OpenAccount;
import org.mingjian.app.publication.Publishing;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.springframework.boot.test.context.TestComponent;
import reactor.core.publisher.Mono;

/**
 * Twenty-two bureaus whose guides lack two elements and who replied late once; the second quarter published, the third in
 * review.
 */
@TestComponent
public class NoticeCity {

    public static final List<String> BUREAUS =
            IntStream.rangeClosed(1, 22).mapToObj("BUREAU%02d"::formatted).toList();

    /** Lacks fax and internet contact. */
    private static final String ELEMENTS =
            "CLASSIFICATION;ARRANGEMENT;ACCESS_METHOD;ORGANIZATION_NAME;ADDRESS;OFFICE_HOURS;PHONE";

    private final RunEvaluation run;
    private final Editions editions;
    private final OpenAccount accounts;

    NoticeCity(RunEvaluation run, Editions editions, OpenAccount accounts) {
        this.run = run;
        this.editions = editions;
        this.accounts = accounts;
    }

    /** Ids of the two evaluations. */
    public record Ids(long published, long inReview) {}

    public Ids load(Api office) {
        push(office);
        long published = evaluate("2026Q2", LocalDate.parse("2026-06-30"));
        publish(office, published);
        return new Ids(published, evaluate("2026Q3", LocalDate.parse("2026-09-30")));
    }

    /** The facts alone. */
    public static void push(Api office) {
        StringBuilder bureaus = new StringBuilder("code,name,group,kind\n");
        StringBuilder guides = new StringBuilder("bureau,url,reachable,elements,updatedOn\n");
        StringBuilder requests = new StringBuilder("bureau,id,receivedOn\n");
        StringBuilder replies = new StringBuilder("bureau,id,request,sentOn\n");
        for (String code : BUREAUS) {
            bureaus.append(code).append(",市").append(code.substring(6)).append("局,G2,DEPARTMENT\n");
            guides.append(guide(code, ELEMENTS));
            requests.append(code).append(",R1,2026-04-01\n");
            replies.append(code).append(",D1,R1,2026-05-20\n");
        }
        push(office, "bureaus", bureaus.toString());
        push(office, "disclosure-guides", guides.toString());
        push(office, "disclosure-requests", requests.toString());
        push(office, "request-replies", replies.toString());
    }

    /** Opens an account besides {@link Api#openAccounts}: a bureau's clerk. */
    public void openClerk(String bureau) {
        answer(accounts.openClerk("clerk", bureau, "clerk-pass-word"));
    }

    public long evaluate(String period, LocalDate asOf) {
        EvaluationScheme scheme = editions.standard();
        return answer(run.runToTheEnd(scheme, scheme.period(period).orElseThrow(), asOf, "office"));
    }

    public static void publish(Api office, long evaluation) {
        Api.Answer answer = new Publishing(office).publish("/api/v1/evaluations/" + evaluation);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** The bureau's guide with all nine elements. */
    public static void repair(Api office, String bureau) {
        push(
                office,
                "disclosure-guides",
                "bureau,url,reachable,elements,updatedOn\n" + guide(bureau, ELEMENTS + ";FAX;INTERNET_CONTACT"));
    }

    /** As it was in the beginning. */
    public static void breakAgain(Api office, String bureau) {
        push(office, "disclosure-guides", "bureau,url,reachable,elements,updatedOn\n" + guide(bureau, ELEMENTS));
    }

    public static String guideOf(String bureau) {
        return "https://" + bureau.toLowerCase(java.util.Locale.ROOT) + ".example/zn.html";
    }

    private static String guide(String code, String elements) {
        return code + "," + guideOf(code) + ",true," + elements + ",2026-02-13\n";
    }

    private static void push(Api office, String type, String csv) {
        assertThat(office.post("/api/v1/facts/" + type, Api.CSV, csv).body()).doesNotContain("rejected");
    }

    private static <T> T answer(Mono<T> answer) {
        return answer.block(Duration.ofSeconds(60));
    }
}
