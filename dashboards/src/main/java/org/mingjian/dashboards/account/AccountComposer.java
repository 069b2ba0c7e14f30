// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.account;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.bureau.BureauQuery;
import org.mingjian.dashboards.bureau.BureauRegister;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Pager;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.TableAddress;
import org.mingjian.dashboards.table.TableChoice;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Lays the pages of accounts out. */
@Component
final class AccountComposer {
    static final String PATH = "/admin/users";

    private static final int PAGE = 50;

    private final PageFrame frame;
    private final AccountQuery query;
    private final BureauQuery bureaus;

    AccountComposer(PageFrame frame, AccountQuery query, BureauQuery bureaus) {
        this.frame = frame;
        this.query = query;
        this.bureaus = bureaus;
    }

    Mono<Rendering> list(
            Viewer viewer,
            AccountFilter filter,
            AccountForm form,
            List<FieldError> errors,
            AccountActions.@Nullable HandedOut handedOut) {
        return Mono.zip(query.accounts(viewer).filter(filter::holds).collectList(), names(viewer))
                .map(both -> PageFrame.page(
                        "account/list",
                        header(viewer, PATH, frame.words().of("account")),
                        view(filter, both.getT1(), both.getT2(), form, errors, handedOut)));
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

    private AccountListView view(
            AccountFilter filter,
            List<AccountEntry> found,
            SortedMap<String, String> names,
            AccountForm form,
            List<FieldError> errors,
            AccountActions.@Nullable HandedOut handedOut) {
        int first = Math.min(found.size(), (filter.page() - 1) * PAGE);
        int last = Math.min(found.size(), first + PAGE);
        Pager pager = new Pager(
                last == first ? 0 : first + 1,
                last,
                found.size(),
                filter.page() == 1 ? null : page(filter, filter.page() - 1),
                last >= found.size() ? null : page(filter, filter.page() + 1));
        Words words = frame.words();
        EmptyState empty = last > first
                ? null
                : new EmptyState(words.of("account.none"), new Link(words.of("account.none.all"), PATH));
        return new AccountListView(found.subList(first, last), filter, pager, form, names, errors, handedOut, empty);
    }

    private static String page(AccountFilter filter, int page) {
        Map<String, String> kept = Map.of("role", filter.role(), "state", filter.state(), "q", filter.words());
        return new TableAddress(PATH, kept, TableChoice.NONE).with("page", String.valueOf(page));
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
