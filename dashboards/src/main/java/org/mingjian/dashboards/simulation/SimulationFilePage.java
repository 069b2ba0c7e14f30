// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.simulation.SimulationActions.SimulationRefused;
import org.mingjian.dashboards.table.TableContent;
import org.mingjian.dashboards.table.TableContent.Explanation;
import org.mingjian.dashboards.table.TableFiles;
import org.mingjian.dashboards.table.TableFormat;
import org.mingjian.rules.simulation.SideBySide;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The tables of simulations as files, each saying that it is not official. */
@Controller
final class SimulationFilePage {

    private static final String ENDINGS = "{ending:xlsx|csv|docx|pdf}";

    private final SimulationQuery query;
    private final SimulationRows rows;
    private final SideBySideRows beside;
    private final TableFiles files;
    private final Words words;

    SimulationFilePage(
            SimulationQuery query, SimulationRows rows, SideBySideRows beside, TableFiles files, Words words) {
        this.query = query;
        this.rows = rows;
        this.beside = beside;
        this.files = files;
        this.words = words;
    }

    @GetMapping("/simulations/{id}/{table:moves|crossings|groups|steps}." + ENDINGS)
    Mono<ResponseEntity<Flux<byte[]>>> table(
            @PathVariable long id, @PathVariable String table, @PathVariable String ending, Viewer viewer) {
        SimulationTable noun = SimulationTable.valueOf(table.toUpperCase(Locale.ROOT));
        return result(id, viewer)
                .flatMap(one -> files.write(content(noun, one), format(ending)))
                .switchIfEmpty(PageFrame.absent());
    }

    @GetMapping("/simulations/compare." + ENDINGS)
    Mono<ResponseEntity<Flux<byte[]>>> beside(
            @RequestParam long first, @RequestParam long second, @PathVariable String ending, Viewer viewer) {
        return Mono.zip(result(first, viewer), result(second, viewer))
                .filter(both -> both.getT1().head().evaluation().id()
                        == both.getT2().head().evaluation().id())
                .flatMap(both -> files.write(content(both.getT1(), both.getT2()), format(ending)))
                .switchIfEmpty(PageFrame.absent());
    }

    private Mono<Simulated> result(long id, Viewer viewer) {
        return SimulationPage.reader(viewer)
                .flatMap(reader -> query.result(id, reader))
                .onErrorResume(SimulationRefused.class, refused -> PageFrame.absent());
    }

    private TableContent content(SimulationTable table, Simulated one) {
        SimulationRows.Cells cells = rows.of(table, one);
        return new TableContent(
                "simulation-" + one.head().id() + "-" + table.noun(),
                words.of("simulation.table." + table.noun()),
                words.of(
                        "simulation.table.caption",
                        one.head().number(),
                        one.head().name()),
                cells.headings(),
                Flux.fromIterable(cells.rows()),
                explained(one, List.of(one), "simulation.table." + table.noun() + ".meaning"));
    }

    private TableContent content(Simulated first, Simulated second) {
        SideBySide both = SideBySide.of(first.result(), second.result());
        SimulationRows.Cells cells = beside.of(
                both,
                first.result().draft().base(),
                first.head().number(),
                second.head().number());
        return new TableContent(
                "simulations-" + first.head().id() + "-" + second.head().id(),
                words.of("simulation.beside"),
                words.of(
                        "simulation.table.caption.two",
                        first.head().number(),
                        first.head().name(),
                        second.head().number(),
                        second.head().name()),
                cells.headings(),
                Flux.fromIterable(cells.rows()),
                explained(first, List.of(first, second), "simulation.table.beside.meaning"));
    }

    private List<Explanation> explained(Simulated one, List<Simulated> shown, String meaning) {
        EvaluationHead head = one.head().evaluation();
        List<Explanation> explained = new ArrayList<>();
        explained.add(said("unofficial", words.of("simulation.unofficial")));
        explained.add(said("figures", words.of(meaning)));
        explained.add(said(
                "ground",
                words.of(
                        "simulation.table.ground.text",
                        words.period(head.period()),
                        head.version(),
                        head.edition(),
                        head.asOf().toString())));
        for (Simulated each : shown) {
            explained.add(new Explanation(
                    each.head().number(),
                    words.of(
                            "simulation.table.digests",
                            each.head().name(),
                            each.result().draft().scheme().digest(),
                            each.result().draft().overlay().digest())));
        }
        return explained;
    }

    private Explanation said(String key, String text) {
        return new Explanation(words.of("simulation.table." + key), text);
    }

    private static TableFormat format(String ending) {
        return TableFormat.of(ending);
    }
}
