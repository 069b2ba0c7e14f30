// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.dashboards.language.Language;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.upload.UploadDesk;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the pages of uploads do. */
@Component
class UploadSteps implements UploadDesk {

    private final TakeUpload take;
    private final ChooseRegisters choose;
    private final UploadStates states;
    private final MessageSource words;

    UploadSteps(TakeUpload take, ChooseRegisters choose, UploadStates states, MessageSource words) {
        this.take = take;
        this.choose = choose;
        this.states = states;
        this.words = words;
    }

    @Override
    public Mono<Long> take(FilePart file, Map<String, String> fields, Viewer viewer) {
        Upload.PaperTrail paper = new Upload.PaperTrail(
                fields.get("url"),
                fields.get("title"),
                fields.get("replyId"),
                fields.get("requestId"),
                fields.get("sentOn"));
        return told(writing(viewer)
                .then(take.take(
                        file.filename(), file.content(), fields.get("bureau"), paper, UploadPages.account(viewer))));
    }

    @Override
    public Mono<Void> choose(long id, Map<Integer, String> types, @Nullable String bureau, Viewer viewer) {
        return told(writing(viewer)
                .then(states.one(id, UploadPages.account(viewer)))
                .flatMap(state -> choose.choose(state.upload(), types, bureau)));
    }

    @Override
    public Mono<Void> store(long id, Viewer viewer) {
        return told(writing(viewer).then(Mono.defer(() -> states.store(id, UploadPages.account(viewer)))));
    }

    private static Mono<Void> writing(Viewer viewer) {
        return viewer.role() == Viewer.Role.AUDITOR ? Mono.error(Refusal::forbidden) : Mono.empty();
    }

    /** What can be mended is told on the page; what is not there stays an error. */
    private <T> Mono<T> told(Mono<T> step) {
        return step.onErrorMap(
                Refusal.class,
                refusal -> refusal.status() == HttpStatus.NOT_FOUND
                        ? refusal
                        : new UploadRefused(words.getMessage(
                                "problem." + refusal.kind() + ".detail",
                                refusal.arguments(),
                                Language.current().locale())));
    }
}
