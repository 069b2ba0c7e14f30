// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.life;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The life of a document, and of any fact; here it is withdrawn and restored. */
@Controller
final class LifePage {
    private final LifeQuery query;
    private final LifeActions actions;
    private final LifeRendering rendering;

    LifePage(LifeQuery query, LifeActions actions, LifeRendering rendering) {
        this.query = query;
        this.actions = actions;
        this.rendering = rendering;
    }

    /** Which fact is withdrawn or restored, and why. */
    record Change(
            @Nullable String type,
            @Nullable String bureau,
            @Nullable String key,
            @Nullable String reason) {
        @Nullable
        FactAddress address() {
            return type == null || bureau == null || key == null ? null : new FactAddress(type, bureau, key);
        }
    }

    @GetMapping("/documents/{id}")
    Mono<Rendering> document(@PathVariable long id, LifeComposer.Choice choice, Viewer viewer) {
        return query.address(id, viewer)
                .filter(fact -> fact.type().equals("documents"))
                .flatMap(fact -> rendering.page(fact, choice, LifeComposer.Asked.NOTHING, viewer))
                .switchIfEmpty(PageFrame.absent());
    }

    @GetMapping("/facts/{type}/{bureau}")
    Mono<Rendering> fact(
            @PathVariable String type,
            @PathVariable String bureau,
            @RequestParam String key,
            LifeComposer.Choice choice,
            Viewer viewer) {
        return rendering
                .page(new FactAddress(type, bureau, key), choice, LifeComposer.Asked.NOTHING, viewer)
                .switchIfEmpty(PageFrame.absent());
    }

    @GetMapping("/facts/{type}/{bureau}/{*key}")
    Mono<Rendering> factByPath(
            @PathVariable String type,
            @PathVariable String bureau,
            @PathVariable String key,
            LifeComposer.Choice choice,
            Viewer viewer) {
        return fact(type, bureau, key.substring(1), choice, viewer);
    }

    /** What a finding calls a source leads to the fact found there; to a list where there are several, or none any more. */
    @GetMapping("/facts/from")
    Mono<Rendering> from(@RequestParam String bureau, @RequestParam String source, Viewer viewer) {
        return query.from(bureau, source, viewer)
                .take(100)
                .collectList()
                .map(found -> found.size() == 1
                        ? Rendering.redirectTo(found.get(0).path())
                                .status(HttpStatus.SEE_OTHER)
                                .build()
                        : rendering.several(bureau, source, found, viewer));
    }

    @PostMapping("/facts/withdrawal")
    Mono<Rendering> withdraw(@ModelAttribute Change change, Viewer viewer) {
        return done(change, fact -> actions.withdraw(fact, change.reason(), viewer), viewer);
    }

    @PostMapping("/facts/restoration")
    Mono<Rendering> restore(@ModelAttribute Change change, Viewer viewer) {
        return done(change, fact -> actions.restore(fact, change.reason(), viewer), viewer);
    }

    /** A form that names no fact leads where the address of a fact that is not there leads. */
    private Mono<Rendering> done(Change change, Function<FactAddress, Mono<Void>> action, Viewer viewer) {
        return Mono.justOrEmpty(change.address())
                .flatMap(fact -> action.apply(fact)
                        .thenReturn(Rendering.redirectTo(fact.path())
                                .status(HttpStatus.SEE_OTHER)
                                .build())
                        .onErrorResume(
                                LifeActions.LifeRefused.class,
                                refused -> rendering.page(
                                        fact,
                                        new LifeComposer.Choice(null, null),
                                        new LifeComposer.Asked(
                                                Objects.requireNonNullElse(change.reason(), ""), refused.errors()),
                                        viewer)))
                .switchIfEmpty(PageFrame.absent());
    }
}
