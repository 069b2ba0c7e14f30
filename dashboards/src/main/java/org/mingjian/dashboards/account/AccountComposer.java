// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.account;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.bureau.BureauQuery;
import org.mingjian.dashboards.bureau.BureauRegister;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.TablePage;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Lays the pages of accounts out. */
@Component
final class AccountComposer {
    static final String PATH = "/admin/users";

    private final PageFrame frame;
    private final AccountQuery query;
    private final BureauQuery bureaus;
    private final AccountColumns columns;

    AccountComposer(PageFrame frame, AccountQuery query, BureauQuery bureaus, AccountColumns columns) {
        this.columns = columns;
        this.frame = frame;
        this.query = query;
        this.bureaus = bureaus;
    }

    Mono<Rendering> list(
            Viewer viewer,
            MultiValueMap<String, String> parameters,
            AccountForm form,
            List<FieldError> errors,
            AccountActions.@Nullable HandedOut handedOut) {
        return columns.listing(parameters, viewer)
                .flatMap(listing -> listing.page(TablePage.asked(parameters))
                        .zipWith(names(viewer))
                        .map(both -> PageFrame.page(
                                "account/list",
                                header(viewer, PATH, frame.words().of("account")),
                                new AccountListView(
                                        both.getT1().rows(),
                                        AccountFilter.of(parameters),
                                        form,
                                        both.getT2(),
                                        errors,
                                        handedOut,
                                        both.getT1().rows().isEmpty() ? listing.nothing(frame.words()) : null),
                                both.getT1().table())));
    }

    Mono<Rendering> one(long id, Viewer viewer, @Nullable AccountForm form, List<FieldError> errors) {
        return Mono.zip(query.account(id, viewer), names(viewer)).map(both -> {
            AccountEntry account = both.getT1();
            return PageFrame.page(
                    "account/page",
                    header(viewer, PATH + "/" + id, account.name()),
                    new AccountView(
                            account,
                            account.name().equals(viewer.name()),
                            form == null ? AccountForm.of(account) : form,
                            both.getT2(),
                            errors));
        });
    }

    private Mono<SortedMap<String, String>> names(Viewer viewer) {
        return bureaus.register(null, viewer)
                .flatMapIterable(BureauRegister::entries)
                .collect(
                        TreeMap::new,
                        (names, one) ->
                                names.put(one.bureau().code(), one.bureau().name()));
    }

    private PageHeader header(Viewer viewer, String path, String here) {
        Words words = frame.words();
        Breadcrumb home = new Breadcrumb(words.of("nav.overview"), "/");
        PageHeader header = frame.header(here, viewer, path, null);
        return path.equals(PATH)
                ? header.withWay(home, Breadcrumb.here(here))
                : header.withWay(home, new Breadcrumb(words.of("account"), PATH), Breadcrumb.here(here));
    }
}
