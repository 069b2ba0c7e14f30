// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Recomputes the whole chain and names the first record that does not hold. */
@Component
class VerifyChain {

    private static final long NONE = 0;

    private final ChainRepository chain;

    VerifyChain(ChainRepository chain) {
        this.chain = chain;
    }

    /** @param anchor a digest printed on an earlier day, to be found in the chain; null: none */
    Mono<ChainState> verify(@Nullable String anchor) {
        return chain.chain()
                .reduceWith(() -> new Walk(anchor), Walk::step)
                .flatMap(walk -> chain.waiting()
                        .flatMap(waiting ->
                                chain.unsealed().defaultIfEmpty(NONE).map(unsealed -> walk.state(waiting, unsealed))));
    }

    /** The way along the chain; stops counting at the first break. */
    private static final class Walk {

        private final @Nullable String anchor;
        private boolean anchorFound;
        private ChainLink last = ChainLink.START;
        private ChainState.@Nullable Break broken;

        Walk(@Nullable String anchor) {
            this.anchor = anchor;
        }

        Walk step(ChainRepository.Sealed sealed) {
            if (broken == null) {
                ChainLink link = sealed.link();
                ChainState.Fault fault = fault(link, sealed.record());
                if (fault != null) {
                    broken = new ChainState.Break(link.position(), link.record(), fault);
                } else {
                    last = link;
                    anchorFound |= link.hash().equals(anchor);
                }
            }
            return this;
        }

        private ChainState.@Nullable Fault fault(ChainLink link, @Nullable StoredRecord found) {
            if (link.position() != last.position() + 1) {
                return ChainState.Fault.LINK_MISSING;
            }
            if (found == null) {
                return ChainState.Fault.RECORD_MISSING;
            }
            boolean agrees = ChainLink.hash(last.hash(), link.sealedAt(), found).equals(link.hash());
            return agrees ? null : ChainState.Fault.ALTERED;
        }

        ChainState state(long waiting, long unsealed) {
            if (broken == null && unsealed != NONE) {
                broken = new ChainState.Break(last.position(), unsealed, ChainState.Fault.UNSEALED);
            }
            Instant sealedAt = last == ChainLink.START ? null : last.sealedAt();
            return new ChainState(
                    last.position(), waiting, last.hash(), sealedAt, broken, anchor == null ? null : anchorFound);
        }
    }
}
