// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.capture;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.capture.CaptureChoice.Side;
import org.mingjian.dashboards.life.TextComparison;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.Finding;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Lays a page that is evidence out: then, now, or both. */
@Component
public final class CaptureComposer {
    private static final int TEXT_SHOWN = 6000;

    private final CaptureQuery query;
    private final VisitQuery visits;
    private final Words words;

    CaptureComposer(CaptureQuery query, VisitQuery visits, Words words) {
        this.query = query;
        this.visits = visits;
        this.words = words;
    }

    /**
     * Empty where no page is evidence.
     *
     * @param evaluation the one the finding is of
     * @param values of the facts it rests on, in their order
     */
    public Mono<Optional<CaptureView>> view(
            Finding finding, long evaluation, List<String> values, CaptureChoice choice, Viewer viewer) {
        List<String> urls = urls(finding);
        if (urls.isEmpty()) {
            return Mono.just(Optional.empty());
        }
        String path = "/findings/" + finding.id();
        int number = Math.min(choice.page(), urls.size());
        String url = urls.get(number - 1);
        return query.page(evaluation, finding.bureau(), url, viewer)
                .defaultIfEmpty(new CapturedPage(url, null, null, null))
                .publishOn(Schedulers.boundedElastic())
                .map(page -> Optional.of(view(page, pages(urls, path), number, choice.side(), path, values, viewer)));
    }

    /** Visits of the pages that are evidence, newest first; none where no page is. */
    public Mono<List<PageVisit>> visits(Finding finding, Viewer viewer) {
        List<String> urls = urls(finding);
        return urls.isEmpty()
                ? Mono.just(List.of())
                : visits.visits(finding.bureau(), urls, viewer).collectList();
    }

    private static List<String> urls(Finding finding) {
        return finding.evidence().stream()
                .map(Evidence::url)
                .filter(url -> url.startsWith("http"))
                .distinct()
                .toList();
    }

    private CaptureView view(
            CapturedPage page,
            List<Link> pages,
            int number,
            Side asked,
            String path,
            List<String> values,
            Viewer viewer) {
        CapturedPage.Look then = page.then();
        CapturedPage.Look now = page.now();
        Side side = (asked == Side.THEN || now == null) && then != null
                ? Side.THEN
                : now != null && (asked == Side.NOW || then == null) ? Side.NOW : asked;
        CapturedPage.Look shown = side == Side.NOW ? now : then;
        String text = shown == null || side == Side.BOTH ? "" : shown.text();
        String state = state(page);
        return new CaptureView(
                page,
                pages,
                number,
                side,
                Stream.of(Side.values())
                        .map(one -> new CaptureView.SideLink(
                                one,
                                there(one, page) ? address(path, number, one) : null,
                                one == side && shown != null))
                        .toList(),
                MarkedText.parts(text.substring(0, Math.min(text.length(), TEXT_SHOWN)), values),
                text.length() > TEXT_SHOWN,
                side == Side.BOTH && then != null && now != null ? TextComparison.of(then.text(), now.text()) : null,
                state,
                next(state, viewer));
    }

    private static boolean there(Side side, CapturedPage page) {
        return switch (side) {
            case THEN -> page.then() != null;
            case NOW -> page.now() != null;
            case BOTH -> page.then() != null && page.now() != null;
        };
    }

    private static String state(CapturedPage page) {
        CapturedPage.Look then = page.then();
        CapturedPage.Look now = page.now();
        if (page.goneAt() != null) {
            return "gone";
        }
        if (then == null && now == null) {
            return "unkept";
        }
        if (now == null) {
            return "unseen";
        }
        return then != null && then.sha256().equals(now.sha256()) ? "same" : "changed";
    }

    /** Who may collect is told how to get what is missing. */
    private @Nullable Link next(String state, Viewer viewer) {
        boolean collects = viewer.role() == Viewer.Role.OFFICE || viewer.role() == Viewer.Role.ADMIN;
        if (!collects) {
            return null;
        }
        return switch (state) {
            case "unkept" -> new Link(words.of("captured.do.source"), "/sources");
            case "unseen", "gone" -> new Link(words.of("captured.do.harvest"), "/harvests");
            default -> null;
        };
    }

    private static List<Link> pages(List<String> urls, String path) {
        return IntStream.rangeClosed(1, urls.size())
                .mapToObj(number -> new Link(String.valueOf(number), address(path, number, Side.THEN)))
                .toList();
    }

    private static String address(String path, int page, Side side) {
        return path + "?page=" + page + "&look=" + side.word() + "#capture";
    }
}
