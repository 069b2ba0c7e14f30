// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The pages an account reaches from its home page by following links, nearest first. */
final class Crawl {

    private static final int PAGES = 150;

    /** Of pages that differ in code, id or question only, so that the many findings do not crowd out the rest. */
    private static final int OF_A_KIND = 8;

    private static final Map<String, List<Page>> WALKED = new ConcurrentHashMap<>();

    private final City city;
    private final String account;
    private final Predicate<String> enters;
    private final Deque<Step> ahead = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> kinds = new HashMap<>();

    /** @param from page that has the link */
    private record Step(String path, String from) {}

    /** What a link led to; {@code html} is empty for anything but a page. */
    record Page(String path, String from, int status, Document html) {

        /** The path with codes, periods and ids left out: pages of a kind share a template. */
        String kind() {
            return Crawl.kind(path);
        }
    }

    private Crawl(City city, String account, Predicate<String> enters) {
        this.city = city;
        this.account = account;
        this.enters = enters;
    }

    /** Walked once for all who ask. */
    static List<Page> of(City city, String account) {
        return WALKED.computeIfAbsent(account, one -> of(city, one, path -> true));
    }

    /** @param enters whether a path belongs to the walk */
    static List<Page> of(City city, String account, Predicate<String> enters) {
        return new Crawl(city, account, enters).walk();
    }

    private List<Page> walk() {
        List<Page> pages = new ArrayList<>();
        learn("/", "start");
        while (!ahead.isEmpty() && pages.size() < PAGES) {
            Step step = ahead.remove();
            HttpResponse<String> answer = city.get(account, step.path());
            boolean isPage = answer.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.startsWith("text/html"))
                    .isPresent();
            Document html = Jsoup.parse(isPage ? answer.body() : "");
            pages.add(new Page(step.path(), step.from(), answer.statusCode(), html));
            answer.headers().firstValue("Location").ifPresent(to -> learn(to, step.path()));
            html.select("a[href^=/]").forEach(link -> learn(link.attr("href"), step.path()));
        }
        return pages;
    }

    private void learn(String href, String from) {
        String path = href.replaceFirst("#.*", "");
        if (enters.test(path) && known.add(path) && kinds.merge(kind(path), 1, Integer::sum) <= OF_A_KIND) {
            ahead.add(new Step(path, from));
        }
    }

    static String kind(String path) {
        return path.replaceFirst("\\?.*", "")
                .replaceFirst("/[a-z-]+\\.(csv|xlsx|docx|pdf|png|svg)$", "/*.file")
                .replaceFirst("^/simulations/compare$", "/compare")
                .replaceFirst("/periods/[^/]+", "/periods/*")
                .replaceFirst("/bureaus/[^/]+", "/bureaus/*")
                .replaceFirst("/lines/[^/]+", "/lines/*")
                .replaceFirst(
                        "/(wall|findings|rules|schemes|evaluations|score-sheets|harvests|appeals|waivers|simulations)/[^/]+",
                        "/$1/*")
                .replaceFirst("/(notices|rectifications|manual-scores|reviews)/[^/.]+", "/$1/*")
                .replaceFirst(
                        "/(registers|documents|disclosure-requests|uploads|samples|facts|messages)/[^/.]+", "/$1/*")
                .replaceFirst("/admin/users/[^/]+", "/admin/users/*")
                .replaceFirst("/evidence/([^/]+)/.+", "/evidence/$1/*")
                .replaceFirst("/sources/[A-Z].*", "/sources/*")
                .replaceFirst("/diff/[^/]+", "/diff/*")
                .replaceFirst("/calendar/.*", "/calendar/*")
                .replaceFirst("/law/.*", "/law/*");
    }
}
