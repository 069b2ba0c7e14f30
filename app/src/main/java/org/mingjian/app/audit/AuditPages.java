// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.audit;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.audit.AuditChoice;
import org.mingjian.dashboards.audit.AuditLine;
import org.mingjian.dashboards.audit.AuditQuery;
import org.mingjian.dashboards.audit.ChainLook;
import org.mingjian.dashboards.audit.DayDigest;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The audit trail for its page. */
@Component
class AuditPages implements AuditQuery {

    private final AuditListRepository records;
    private final ChainRepository chain;
    private final VerifyChain verify;

    AuditPages(AuditListRepository records, ChainRepository chain, VerifyChain verify) {
        this.records = records;
        this.chain = chain;
        this.verify = verify;
    }

    @Override
    public Flux<AuditLine> records(AuditChoice choice, int limit, Viewer viewer) {
        return reads(viewer)
                ? records.newest(filter(choice), choice.before(), limit).map(AuditPages::line)
                : Flux.empty();
    }

    @Override
    public Mono<Long> count(AuditChoice choice, Viewer viewer) {
        return reads(viewer) ? records.count(filter(choice)) : Mono.just(0L);
    }

    private static AuditFilter filter(AuditChoice choice) {
        return new AuditFilter(
                choice.who(), choice.what(), choice.object(), choice.bureau(), choice.from(), choice.to());
    }

    @Override
    public Mono<ChainLook> chain(boolean recompute, Viewer viewer) {
        if (!reads(viewer)) {
            return Mono.empty();
        }
        return recompute
                ? verify.verify(null).map(AuditPages::look)
                : Mono.zip(chain.last().defaultIfEmpty(ChainLink.START), chain.waiting())
                        .map(both -> look(both.getT1(), both.getT2(), null));
    }

    @Override
    public Flux<DayDigest> digests(int days, Viewer viewer) {
        return reads(viewer)
                ? chain.lastOfDays(AuditListRepository.ZONE.getId(), days)
                        .map(link -> new DayDigest(
                                link.sealedAt().atZone(AuditListRepository.ZONE).toLocalDate(),
                                link.position(),
                                link.hash()))
                : Flux.empty();
    }

    private static boolean reads(Viewer viewer) {
        return viewer.role() == Viewer.Role.ADMIN || viewer.role() == Viewer.Role.AUDITOR;
    }

    private static ChainLook look(ChainState state) {
        ChainState.Break broken = state.broken();
        ChainLook.Checked checked = broken == null
                ? new ChainLook.Checked(null, 0, 0)
                : new ChainLook.Checked(broken.fault().name(), broken.position(), broken.record());
        return new ChainLook(state.records(), state.waiting(), state.last(), state.sealedAt(), checked);
    }

    private static ChainLook look(ChainLink last, long waiting, ChainLook.@Nullable Checked checked) {
        return last == ChainLink.START
                ? new ChainLook(0, waiting, null, null, checked)
                : new ChainLook(last.position(), waiting, last.hash(), last.sealedAt(), checked);
    }

    private static AuditLine line(AuditListRepository.Listed listed) {
        StoredRecord record = listed.record();
        ChainLink link = listed.link();
        return new AuditLine(
                record.id(),
                record.at(),
                record.who(),
                record.action(),
                record.object(),
                record.bureau(),
                record.status(),
                record.before(),
                record.after(),
                record.note(),
                record.request(),
                link == null ? null : link.position(),
                link == null ? null : link.hash());
    }
}
