// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.EvaluationState;
import reactor.core.publisher.Mono;

/**
 * Answers from published evaluations, which never change, kept in memory; of others every answer is read anew.
 *
 * @param <K> what was asked of the evaluation, and by whom if that matters
 */
final class PublishedAnswers<K, V> {

    private record Key<K>(long evaluation, K asked) {}

    private final Cache<Key<K>, V> answers;

    PublishedAnswers(int most) {
        this.answers = Caffeine.newBuilder().maximumSize(most).build();
    }

    Mono<V> of(EvaluationHead head, K asked, Mono<V> read) {
        if (head.state() != EvaluationState.PUBLISHED) {
            return read;
        }
        Key<K> key = new Key<>(head.id(), asked);
        return Mono.fromSupplier(() -> answers.getIfPresent(key))
                .switchIfEmpty(read.doOnNext(answer -> answers.put(key, answer)));
    }
}
