// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake;

import java.util.concurrent.atomic.AtomicBoolean;
import org.mingjian.app.intake.fact.Verdict;
import org.mingjian.app.intake.file.FileProblem;
import org.mingjian.app.platform.problem.Refusal;
import reactor.core.publisher.Flux;

/**
 * A packed body that turns out broken half-way: the rows before are stored and have their verdicts, so the answer cannot
 * become a refusal any more. A last verdict says that the rest was not read.
 */
final class BrokenBody {

    private BrokenBody() {}

    static Flux<Verdict> told(Flux<Verdict> verdicts) {
        return Flux.defer(() -> {
            AtomicBoolean begun = new AtomicBoolean();
            return verdicts.doOnNext(verdict -> begun.set(true))
                    .onErrorResume(
                            Refusal.class, refusal -> begun.get() ? Flux.just(rest(refusal)) : Flux.error(refusal));
        });
    }

    private static Verdict rest(Refusal refusal) {
        return Verdict.broken(FileProblem.BROKEN_OFF.in("", 0, "", refusal.kind()));
    }
}
