// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.app.harvest.frontier.BrokenLinkRepository;
import org.mingjian.app.harvest.frontier.BrokenLinkRepository.Broken;
import org.mingjian.app.harvest.frontier.Visit;
import org.mingjian.app.intake.fact.ReceiveFacts;
import org.mingjian.rules.facts.Sha256;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Notes links of lists that lead nowhere (错断链): the site itself said that the page is not there. A page that only did not
 * answer is none.
 */
@Component
class BrokenLinks {

    private static final int ID_DIGITS = 12;

    private final BrokenLinkRepository links;
    private final ReceiveFacts receive;
    private final Clock clock;

    BrokenLinks(BrokenLinkRepository links, ReceiveFacts receive, Clock clock) {
        this.links = links;
        this.receive = receive;
        this.clock = clock;
    }

    /** A list names the page, and the site says there is none. */
    Mono<Void> found(Visit visit) {
        return visit.listed() ? links.found(visit, today()).flatMap(broken -> note(visit, broken)) : Mono.empty();
    }

    /** The page is there. */
    Mono<Void> opened(Visit visit) {
        return links.mended(visit, today()).flatMap(broken -> note(visit, broken));
    }

    private Mono<Void> note(Visit visit, Broken broken) {
        Map<String, String> link = new LinkedHashMap<>();
        link.put("bureau", visit.bureau());
        link.put("id", Sha256.of(visit.url()).substring(0, ID_DIGITS) + "-" + broken.foundOn());
        link.put("page", broken.page());
        link.put("target", visit.url());
        link.put("foundOn", broken.foundOn().toString());
        if (broken.fixedOn() != null) {
            link.put("fixedOn", broken.fixedOn().toString());
        } else if (broken.checkedOn().isAfter(broken.foundOn())) {
            link.put("checkedOn", broken.checkedOn().toString());
        }
        link.put("source", broken.page());
        return receive.objects("broken-links", List.of(link), false).then();
    }

    private LocalDate today() {
        return City.day(clock.instant());
    }
}
