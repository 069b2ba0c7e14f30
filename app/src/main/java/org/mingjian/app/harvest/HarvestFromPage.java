// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import java.util.Set;
import java.util.stream.Collectors;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.dashboards.harvest.HarvestDesk;
import org.mingjian.dashboards.language.Language;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Starts and stops harvests for the page that asks for it. */
@Component
class HarvestFromPage implements HarvestDesk {

    private final StartHarvest start;
    private final CancelHarvest cancel;
    private final MessageSource messages;

    HarvestFromPage(StartHarvest start, CancelHarvest cancel, MessageSource messages) {
        this.start = start;
        this.cancel = cancel;
        this.messages = messages;
    }

    @Override
    public Mono<Long> start(Set<String> bureaus, Viewer viewer) {
        return mayManage(viewer)
                ? start.of(bureaus, viewer.name())
                        .onErrorMap(Refusal.class, refused -> new HarvestRefused(words(refused)))
                : Mono.error(Refusal.forbidden());
    }

    @Override
    public Mono<Boolean> cancel(long id, Viewer viewer) {
        return mayManage(viewer) ? cancel.cancel(id) : Mono.error(Refusal.forbidden());
    }

    private String words(Refusal refused) {
        return refused.errors().isEmpty()
                ? say("harvest.refused.running")
                : refused.errors().stream().map(FieldProblem::message).collect(Collectors.joining("；"));
    }

    private String say(String key) {
        return messages.getMessage(key, null, Language.current().locale());
    }

    private static boolean mayManage(Viewer viewer) {
        return viewer.role() == Viewer.Role.OFFICE || viewer.role() == Viewer.Role.ADMIN;
    }
}
