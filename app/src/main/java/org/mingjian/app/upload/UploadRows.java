// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.stream.Stream;
import org.mingjian.app.intake.fact.FactRepository;
import org.mingjian.app.intake.file.FileKind;
import org.mingjian.app.intake.file.RawRow;
import org.mingjian.app.intake.file.RowStream;
import org.mingjian.app.intake.file.TableFile;
import org.mingjian.app.intake.file.TableReceiver;
import org.mingjian.app.intake.file.TableTerms;
import org.mingjian.app.intake.page.RowFact;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.Spelling;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows of a table of an upload as facts, or why they are none; read as fast as they are taken. */
@Component
class UploadRows {

    private static final int BATCH = 500;

    private final FactRepository facts;

    UploadRows(FactRepository facts) {
        this.facts = facts;
    }

    static TableFile table(Upload upload, Path file) {
        return new TableFile(file, upload.name(), FileKind.valueOf(Objects.requireNonNull(upload.kind())));
    }

    /** @param leftOut takes the lines at the foot that are no entries */
    Flux<RowFact> of(Upload upload, UploadPart part, Path file, Queue<NotedRow> leftOut) {
        FactTypeDescription type =
                FactTypes.named(Objects.requireNonNull(part.type())).orElseThrow();
        TableFile table = table(upload, file);
        return names().flatMapMany(names -> {
            RowOwner owner = new RowOwner(names, upload.bureau(), upload.ownOnly());
            return RowStream.<RawRow>of(rows ->
                            table.read(part.sheet(), type, TableTerms.UPLOADED, new TableReceiver() {
                                @Override
                                public void row(RawRow row) {
                                    rows.accept(row);
                                }

                                @Override
                                public void leftOut(int line, String words) {
                                    leftOut.add(NotedRow.leftOut(line, words));
                                }
                            }))
                    .map(row -> owner.of(upload.name(), type, row))
                    .buffer(BATCH)
                    .concatMap(batch -> completed(upload, type, batch), 1);
        });
    }

    /** What a table has no column for it does not say: what is known of it stays. */
    private Flux<RowFact> completed(Upload upload, FactTypeDescription type, List<RawRow> batch) {
        List<RowFact> read = batch.stream()
                .map(row -> RowFact.of(upload.name(), type, row, Spelling.TOLERANT))
                .toList();
        List<Fact> said =
                read.stream().flatMap(row -> Stream.ofNullable(row.fact())).toList();
        return facts.current(said).flatMapIterable(known -> {
            List<RowFact> rows = new ArrayList<>();
            for (int i = 0; i < read.size(); i++) {
                rows.add(completed(type, batch.get(i), read.get(i), known));
            }
            return rows;
        });
    }

    private static RowFact completed(FactTypeDescription type, RawRow said, RowFact read, Map<String, Fact> known) {
        Fact fact = read.fact();
        Fact before = fact == null ? null : known.get(FactRepository.name(fact));
        if (fact == null || before == null) {
            return read;
        }
        Map<String, String> cells = new LinkedHashMap<>(FactTypes.write(fact));
        FactTypes.write(before).forEach((column, cell) -> {
            if (!said.cells().containsKey(column)
                    && cells.getOrDefault(column, "").isEmpty()) {
                cells.put(column, cell);
            }
        });
        Fact whole = FactTypes.read(type.name(), cells).fact();
        return whole == null ? read : read.with(whole, read.look());
    }

    private Mono<Map<String, String>> names() {
        return facts.ofType("bureaus").cast(Bureau.class).collectList().map(bureaus -> {
            Map<String, String> names = new HashMap<>();
            bureaus.forEach(bureau -> {
                names.put(bureau.name(), bureau.code());
                if (bureau.shortName() != null) {
                    names.putIfAbsent(bureau.shortName(), bureau.code());
                }
            });
            return names;
        });
    }
}
