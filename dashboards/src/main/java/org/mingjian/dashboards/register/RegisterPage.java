// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.register;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.TablePage;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Registers: of every bureau, of one bureau, one register, and the workbook in which it is completed. */
@Controller
final class RegisterPage {
    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final PageFrame frame;
    private final RegisterQuery query;
    private final Rulebook rulebook;
    private final CityColumns columns;
    private final RegisterColumns rows;

    RegisterPage(PageFrame frame, RegisterQuery query, Rulebook rulebook, CityColumns columns, RegisterColumns rows) {
        this.rows = rows;
        this.columns = columns;
        this.frame = frame;
        this.query = query;
        this.rulebook = rulebook;
    }

    /**
     * A reader of one bureau, and whoever names one, gets its registers; all others the city. A reader whose bureau is not
     * registered yet is told so as the city without bureaus.
     */
    @GetMapping("/registers")
    Mono<Rendering> registers(Viewer viewer, @RequestParam MultiValueMap<String, String> parameters) {
        String one = RegisterColumns.bureau(parameters, viewer);
        return one.isEmpty() ? city(parameters, viewer) : ofBureau(one, viewer);
    }

    @GetMapping("/registers/{type:[a-z-]+}")
    Mono<Rendering> register(
            Viewer viewer, @PathVariable String type, @RequestParam MultiValueMap<String, String> parameters) {
        int number = TablePage.asked(parameters);
        return query.register(RegisterColumns.bureau(parameters, viewer), described(type), viewer)
                .flatMap(kept -> {
                    RegisterFilter filter = rows.filter(parameters, kept);
                    return query.rows(filter, (number - 1L) * TablePage.SIZE, TablePage.SIZE, viewer)
                            .collectList()
                            .zipWith(query.total(filter, viewer))
                            .map(found -> TablePage.of(
                                    rows.listing(parameters, kept, Flux.empty()), found.getT1(), found.getT2(), number))
                            .map(page -> PageFrame.page(
                                    "register/page",
                                    header(kept, viewer),
                                    new RegisterView(kept, page.rows(), nothing(kept)),
                                    page.table()));
                })
                .switchIfEmpty(PageFrame.absent());
    }

    private @Nullable EmptyState nothing(KeptRegister kept) {
        Words words = frame.words();
        return kept.count().rows() == 0 && kept.known().isEmpty()
                ? new EmptyState(words.of("register.none"), new Link(words.of("register.none.action"), "/uploads"))
                : null;
    }

    /** Beside the files of its rows, which show what is registered: this one is to be completed and brought back. */
    @GetMapping("/registers/{type}/workbook")
    Mono<ResponseEntity<byte[]>> workbook(
            Viewer viewer, @PathVariable String type, @RequestParam MultiValueMap<String, String> parameters) {
        FactTypeDescription described = described(type);
        String one = RegisterColumns.bureau(parameters, viewer);
        ContentDisposition name = ContentDisposition.attachment()
                .filename(described.zh() + "-" + one + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return query.workbook(one, described, viewer)
                .map(bytes -> ResponseEntity.ok()
                        .contentType(XLSX)
                        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                        .body(bytes))
                .switchIfEmpty(PageFrame.absent());
    }

    private Mono<Rendering> city(MultiValueMap<String, String> parameters, Viewer viewer) {
        PageHeader header = frame.header(frame.words().of("register"), viewer, "/registers", NavItem.DATA);
        return columns.listing(parameters, viewer)
                .flatMap(listing -> listing.page(TablePage.asked(parameters)))
                .map(page -> PageFrame.page("register/city", header, new CityView(page.rows()), page.table()));
    }

    private Mono<Rendering> ofBureau(String bureau, Viewer viewer) {
        return query.of(bureau, viewer)
                .map(kept -> PageFrame.page(
                        "register/list",
                        frame.header(kept.bureau().name(), viewer, "/registers", NavItem.DATA)
                                .withWay(way(kept.bureau().name())),
                        RegisterListView.of(kept, rulebook)))
                .switchIfEmpty(Mono.defer(() -> bureau.equals(viewer.bureau())
                        ? city(new LinkedMultiValueMap<>(), viewer)
                        : PageFrame.absent()));
    }

    private PageHeader header(KeptRegister kept, Viewer viewer) {
        String name = kept.bureau().name();
        String title = kept.type().zh();
        return frame.header(title, viewer, "/registers/" + kept.type().name(), NavItem.DATA)
                .withWay(
                        way(name)[0],
                        way(name)[1],
                        new Breadcrumb(
                                name, "/registers?bureau=" + kept.bureau().code()),
                        Breadcrumb.here(title));
    }

    private Breadcrumb[] way(String last) {
        Words words = frame.words();
        return new Breadcrumb[] {
            new Breadcrumb(words.of("nav.overview"), "/"),
            new Breadcrumb(words.of("register"), "/registers"),
            Breadcrumb.here(last)
        };
    }

    private static FactTypeDescription described(String type) {
        return FactTypes.named(type).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
