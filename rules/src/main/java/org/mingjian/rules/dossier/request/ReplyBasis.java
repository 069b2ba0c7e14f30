// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.Fulfilment;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.ReplyType;
import org.mingjian.rules.facts.RequestReply;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A reply, the articles it cites and the explanation it gives, beside what its type asks, 条例第三十五条至第三十九条.
 *
 * @param articles whether it cites the articles of its type; a letter checked and found to cite nothing at all is asked
 *     elsewhere
 * @param asked the articles of its type
 * @param explained whether it gives the reasons, the way of access or the search its type asks for
 * @param explanation the Chinese name of what it must give; empty where its type asks nothing
 */
public record ReplyBasis(
        String key,
        String request,
        LocalDate countedOn,
        @Nullable ReplyType type,
        List<String> legalArticles,
        Fulfilment articles,
        String asked,
        Fulfilment explained,
        String explanation,
        @Nullable String url,
        @Nullable String source)
        implements Subject {

    public ReplyBasis {
        legalArticles = List.copyOf(legalArticles);
    }

    static ReplyBasis of(RequestReply reply, CitedArticles lawful, List<String> reasonTypes) {
        ReplyType type = reply.type();
        boolean citesNothing = reply.legalArticles().isEmpty()
                && Boolean.TRUE.equals(reply.elementsChecked())
                && reply.legalBasis() == null;
        Fulfilment articles = citesNothing || type == null
                ? Fulfilment.KEPT
                : reply.legalArticles().isEmpty() ? Fulfilment.UNKNOWN : lawful.match(type, reply.legalArticles());
        String column = type == null ? "" : explanation(type, reasonTypes);
        return new ReplyBasis(
                reply.id(),
                reply.request(),
                reply.sentOn(),
                type,
                reply.legalArticles(),
                articles,
                type == null ? "" : lawful.asked(type),
                explained(reply, column),
                column.isEmpty() ? "" : Titles.ofColumn("request-replies", column),
                reply.url(),
                reply.source());
    }

    private static String explanation(ReplyType type, List<String> reasonTypes) {
        return switch (type) {
            case ALREADY_PUBLIC -> "accessTold";
            case NON_EXISTENT -> "searchRecorded";
            default -> reasonTypes.contains(type.name()) ? "reasonStated" : "";
        };
    }

    private static Fulfilment explained(RequestReply reply, String column) {
        Boolean given = switch (column) {
            case "accessTold" -> reply.accessTold();
            case "searchRecorded" -> reply.searchRecorded();
            case "reasonStated" -> reply.reasonStated();
            default -> Boolean.TRUE;
        };
        return given == null ? Fulfilment.UNKNOWN : Fulfilment.of(given);
    }

    public boolean articlesWrong() {
        return articles == Fulfilment.BROKEN;
    }

    public boolean unexplained() {
        return explained == Fulfilment.BROKEN;
    }

    /** Whether nothing known is wrong, but articles or explanation are not known. */
    public boolean undecided() {
        boolean wrong = articlesWrong() || unexplained();
        return type != null && !wrong && (articles == Fulfilment.UNKNOWN || explained == Fulfilment.UNKNOWN);
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("request", request)
                .with("replySentOn", countedOn)
                .with("replyType", type)
                .with("typeTitle", type == null ? null : Titles.ofCodes("request-replies", "type", List.of(type)))
                .with("legalArticles", legalArticles)
                .with("articlesAsked", asked)
                .with("explanation", explanation)
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(url, null, source, "request-replies", key);
    }
}
