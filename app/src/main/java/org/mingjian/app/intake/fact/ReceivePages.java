// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.file.FileProblem;
import org.mingjian.app.intake.file.RowStream;
import org.mingjian.app.intake.page.PageRow;
import org.mingjian.app.intake.page.PageRows;
import org.mingjian.app.intake.page.RowFact;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** Takes in a page that the server collected itself, exactly as if it had been delivered over HTTP. */
@Component
public class ReceivePages {

    private static final String FILE = "pages";
    private static final String GONE = "404";

    private final ReceiveFacts receive;
    private final JsonMapper json;

    ReceivePages(ReceiveFacts receive, JsonMapper json) {
        this.receive = receive;
        this.json = json;
    }

    /**
     * A page as it was found.
     *
     * @param title what a list calls it; counts where the page does not show its own
     * @param firstSeenAt when it was found first
     * @param seenAt when it was found this time
     */
    public record Page(
            String bureau, String url, @Nullable String title, Instant firstSeenAt, Instant seenAt, String html) {}

    /** What became of it; a letter of reply is rejected, for it is nothing a bureau publishes. */
    public Mono<Verdict> receive(Page page) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("bureau", page.bureau());
        fields.put("url", page.url());
        if (page.title() != null) {
            fields.put("title", page.title());
        }
        fields.put("firstSeenAt", page.firstSeenAt().toString());
        fields.put("seenAt", page.seenAt().toString());
        fields.put("html", page.html().replace(RowStream.UNDECODABLE, ' '));
        return take(fields);
    }

    /** The same for a page that was there before, and of which the site says now that there is none. */
    public Mono<Verdict> gone(String bureau, String url, Instant seenAt) {
        return take(Map.of("bureau", bureau, "url", url, "status", GONE, "seenAt", seenAt.toString()));
    }

    /**
     * What a document that was brought in gives: the row a page of these words would.
     *
     * @param id what identifies it where it has no address
     * @param title counts where the words show none
     */
    public RowFact read(
            String bureau,
            @Nullable String url,
            String id,
            String title,
            @Nullable String html,
            @Nullable String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("bureau", bureau);
        fields.put("id", url == null ? id : "");
        fields.put("url", url == null ? "" : url);
        fields.put("title", title);
        fields.put(html == null ? "text" : "html", String.valueOf(html == null ? text : html));
        return row(json.writeValueAsString(fields));
    }

    /** Stores the row of a document, or says what storing it would do. */
    public Mono<Verdict> receive(RowFact row, boolean dryRun) {
        return receive.pages(Flux.just(row), dryRun).next();
    }

    private Mono<Verdict> take(Map<String, String> fields) {
        return Mono.fromCallable(() -> row(json.writeValueAsString(fields)))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(row -> receive.pages(Flux.just(row), false).next());
    }

    private RowFact row(String line) {
        List<PageRow> rows = new ArrayList<>();
        try (BufferedReader text = new BufferedReader(new StringReader(line))) {
            new PageRows(FILE, receive.today()).read(text, rows::add);
        } catch (IOException neverOfAString) {
            throw new UncheckedIOException(neverOfAString);
        }
        PageRow page = rows.get(0);
        return page.note() == null
                ? RowFact.of(FILE, page)
                : new RowFact(1, null, List.of(FileProblem.REPLY_PAGE.in(FILE, 1, "")));
    }
}
