// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.simulation;

import java.util.ArrayList;
import java.util.List;
import org.mingjian.app.evaluation.Points;
import org.mingjian.app.paper.model.Annex;
import org.mingjian.app.paper.model.Block;
import org.mingjian.app.paper.model.Colophon;
import org.mingjian.app.paper.model.DocumentWords;
import org.mingjian.app.paper.model.Level;
import org.mingjian.app.paper.model.OfficialDocument;
import org.mingjian.app.paper.model.PaperFormat;
import org.mingjian.dashboards.page.Authority;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.simulation.Crossing;
import org.mingjian.rules.simulation.GroupMove;
import org.mingjian.rules.simulation.Move;
import org.mingjian.rules.simulation.SimulatedResult;
import org.springframework.stereotype.Component;

/** The document that explains a draft edition to leaders (修订说明): purpose, changes, effects, who computed it and from what. */
@Component
class RevisionPaper {

    private final Words words;
    private final Authority authority;
    private final RevisionTables tables;

    RevisionPaper(Words words, Authority authority, RevisionTables tables) {
        this.words = words.ofRecords();
        this.authority = authority;
        this.tables = tables;
    }

    OfficialDocument of(KeptSimulation one, ComputeSimulation.Computed computed) {
        SimulatedResult result = computed.result();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Note(words.of("simulation.paper.unofficial", one.number())));
        purpose(one, computed, blocks);
        blocks.add(heading(2, "simulation.paper.changes"));
        blocks.add(tables.changes(computed.ground(), result));
        blocks.add(Block.text(words.of(
                "simulation.paper.sum", Points.text(result.draft().scheme().fullMarks()))));
        effects(computed, blocks);
        blocks.add(heading(4, "simulation.paper.origin"));
        blocks.add(Block.text(words.of("simulation.paper.origin.text", one.changedBy(), words.time(one.changedAt()))));
        blocks.add(Block.text(words.of("simulation.basis." + result.basis()) + words.of("simulation.paper.stop")));
        blocks.add(Block.text(words.of(
                "simulation.paper.digests",
                result.draft().base().digest(),
                result.draft().scheme().digest(),
                result.draft().overlay().digest())));
        return new OfficialDocument(
                PaperFormat.PLAIN,
                "",
                null,
                words.of("simulation.paper.title", result.draft().base().title()),
                null,
                blocks,
                null,
                null,
                List.of(),
                List.of(new Annex(words.of("simulation.paper.bureaus"), false, List.of(tables.bureaus(result)))),
                new Colophon(List.of(), null, null));
    }

    private void purpose(KeptSimulation one, ComputeSimulation.Computed computed, List<Block> blocks) {
        blocks.add(heading(1, "simulation.paper.purpose"));
        if (!one.note().isEmpty()) {
            blocks.add(Block.text(one.note()));
        }
        blocks.add(Block.text(words.of(
                "simulation.paper.ground",
                authority.name(),
                computed.ground().scheme().edition(),
                words.period(computed.ground().result().question().period().period()),
                computed.ground().result().question().asOf().toString(),
                computed.ground().result().sheets().size())));
    }

    private void effects(ComputeSimulation.Computed computed, List<Block> blocks) {
        SimulatedResult result = computed.result();
        blocks.add(heading(3, "simulation.paper.effects"));
        int winners = result.groups().stream().mapToInt(GroupMove::winners).sum();
        int losers = result.groups().stream().mapToInt(GroupMove::losers).sum();
        blocks.add(Block.text(
                words.of("simulation.paper.effects.text", result.moved(), result.crossed(), winners, losers)));
        blocks.add(tables.groups(result));
        for (Crossing line : result.crossings()) {
            sentence("simulation.paper.up", line, line.up(), blocks);
            sentence("simulation.paper.down", line, line.down(), blocks);
        }
        if (result.crossed() == 0) {
            blocks.add(Block.text(words.of("simulation.paper.none")));
        }
        blocks.add(Block.text(words.of("simulation.paper.steps")));
        blocks.add(tables.steps(computed.ground(), result));
        if (result.groups().stream().anyMatch(GroupMove::few)) {
            blocks.add(new Block.Note(words.of("simulation.paper.few")));
        }
    }

    private void sentence(String key, Crossing line, List<Move> moves, List<Block> blocks) {
        if (!moves.isEmpty()) {
            blocks.add(Block.text(words.of(
                    key,
                    line.grade(),
                    Points.text(line.from()),
                    String.join(
                            words.of("simulation.paper.between"),
                            moves.stream()
                                    .map(move -> words.of(
                                            "simulation.paper.move",
                                            move.name(),
                                            Points.cell(move.before().score()),
                                            Points.cell(move.after().score())))
                                    .toList()))));
        }
    }

    private Block heading(int ordinal, String key) {
        return new Block.Heading(Level.FIRST, DocumentWords.ordinal(Level.FIRST, ordinal) + words.of(key));
    }
}
