// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.fact.FactRepository;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.upload.UploadCount;
import org.mingjian.dashboards.upload.UploadEntry;
import org.mingjian.dashboards.upload.UploadOption;
import org.mingjian.dashboards.upload.UploadQuery;
import org.mingjian.dashboards.upload.UploadTable;
import org.mingjian.dashboards.upload.UploadView;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.FactColumn;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Uploads for their pages. */
@Component
class UploadPages implements UploadQuery {

    private static final int SHOWN = 50;
    private static final int CELLS = 8;
    private static final List<String> STATUSES =
            List.of(NotedRow.REJECTED, "updated", "created", "unchanged", NotedRow.LEFT_OUT);

    private final UploadStates states;
    private final UploadRowRepository rows;
    private final FactRepository facts;
    private final TakeUpload take;
    private final Words words;

    UploadPages(UploadStates states, UploadRowRepository rows, FactRepository facts, TakeUpload take, Words words) {
        this.states = states;
        this.rows = rows;
        this.facts = facts;
        this.take = take;
        this.words = words;
    }

    static org.mingjian.app.platform.security.Viewer account(Viewer viewer) {
        return new org.mingjian.app.platform.security.Viewer(
                viewer.name(), Role.valueOf(viewer.role().name()), viewer.bureau());
    }

    @Override
    public Flux<UploadEntry> uploads(Viewer viewer) {
        return states.list(account(viewer), Long.MAX_VALUE, Integer.MAX_VALUE).map(UploadPages::entry);
    }

    @Override
    public Mono<UploadView> upload(long id, Viewer viewer) {
        return states.one(id, account(viewer))
                .flatMap(state -> Mono.zip(
                                Flux.fromIterable(state.parts())
                                        .concatMap(part -> table(state, part))
                                        .collectList(),
                                bureaus(viewer))
                        .map(both -> view(state, both.getT1(), both.getT2(), viewer)))
                .onErrorResume(Refusal.class, none -> Mono.empty());
    }

    @Override
    public Mono<List<UploadOption>> bureaus(Viewer viewer) {
        return viewer.role() == Viewer.Role.BUREAU || viewer.role() == Viewer.Role.AUDITOR
                ? Mono.just(List.of())
                : facts.ofType("bureaus")
                        .cast(Bureau.class)
                        .map(bureau -> new UploadOption(bureau.code(), bureau.name()))
                        .collectList();
    }

    @Override
    public long largest() {
        return take.largest() >> 20;
    }

    @Override
    public List<UploadOption> registers(Viewer viewer) {
        return FactTypes.all().stream()
                .filter(type -> viewer.role() != Viewer.Role.BUREAU || type.notByBureau() == null)
                .map(type -> new UploadOption(type.name(), words.register(type.name(), type.zh())))
                .toList();
    }

    private UploadView view(UploadState state, List<UploadTable> tables, List<UploadOption> bureaus, Viewer viewer) {
        UploadEntry entry = entry(state);
        boolean returns = entry.counted().rejected() > 0
                && entry.state().settled()
                && state.parts().stream().anyMatch(part -> !Objects.equals(part.type(), UploadPart.DOCUMENT));
        return new UploadView(
                entry,
                tables,
                registers(viewer),
                bureaus,
                viewer.role() != Viewer.Role.AUDITOR,
                returns ? ReturnedFormat.of(state.upload()).suffix() : null,
                null);
    }

    private static UploadEntry entry(UploadState state) {
        Upload upload = state.upload();
        return new UploadEntry(
                upload.id(),
                upload.name(),
                upload.size(),
                upload.bureau(),
                UploadEntry.State.valueOf(upload.state().name()),
                upload.failure(),
                upload.createdBy(),
                upload.createdAt(),
                new UploadCount(
                        state.sum(state.pass(), RowCount::created),
                        state.sum(state.pass(), RowCount::updated),
                        state.sum(state.pass(), RowCount::unchanged),
                        state.sum(state.pass(), RowCount::rejected),
                        state.sum(state.pass(), RowCount::leftOut)));
    }

    private Mono<UploadTable> table(UploadState state, UploadPart part) {
        RowCount count = state.count(part.position(), state.pass());
        UploadPart.Guess chosen = part.chosen();
        return Flux.fromIterable(count == null ? List.<String>of() : STATUSES)
                .filter(status -> of(Objects.requireNonNull(count), status) > 0)
                .concatMap(status -> rows.rows(state.upload().id(), part.position(), state.pass(), status, SHOWN)
                        .map(UploadPages::row)
                        .collectList()
                        .map(some -> new UploadTable.Group(status, of(Objects.requireNonNull(count), status), some)))
                .collectList()
                .map(groups -> new UploadTable(
                        part.position(),
                        part.sheet(),
                        Objects.requireNonNullElse(part.type(), ""),
                        part.refused(),
                        Objects.equals(part.type(), UploadPart.DOCUMENT),
                        chosen == null ? List.of() : chosen.matched(),
                        chosen == null ? List.of() : chosen.unknown(),
                        chosen == null ? List.of() : chosen.missing(),
                        part.guesses().stream()
                                .map(guess -> new UploadOption(guess.type(), title(guess.type())))
                                .toList(),
                        count == null
                                ? UploadCount.NONE
                                : new UploadCount(
                                        count.created(),
                                        count.updated(),
                                        count.unchanged(),
                                        count.rejected(),
                                        count.leftOut()),
                        groups));
    }

    private static int of(RowCount count, String status) {
        return switch (status) {
            case "created" -> count.created();
            case "updated" -> count.updated();
            case "unchanged" -> count.unchanged();
            case NotedRow.LEFT_OUT -> count.leftOut();
            default -> count.rejected();
        };
    }

    /** Of a changed row what changes, of another its first cells. */
    private static UploadTable.Row row(NotedRow row) {
        List<UploadTable.Cell> cells = new ArrayList<>();
        if (row.before().isEmpty()) {
            row.content().entrySet().stream()
                    .limit(CELLS)
                    .forEach(cell -> cells.add(cell(row, cell.getKey(), cell.getValue(), null)));
        } else {
            row.before()
                    .forEach((column, before) ->
                            cells.add(cell(row, column, row.content().getOrDefault(column, ""), before)));
        }
        return new UploadTable.Row(row.line(), row.key(), row.problem(), cells);
    }

    private static UploadTable.Cell cell(NotedRow row, String column, String value, @Nullable String before) {
        String title = FactTypes.named(String.valueOf(row.type()))
                .flatMap(type -> type.column(column))
                .map(FactColumn::zh)
                .orElse(column);
        return new UploadTable.Cell(title, value, before);
    }

    private static String title(String type) {
        return FactTypes.named(type).map(FactTypeDescription::zh).orElse(type);
    }
}
