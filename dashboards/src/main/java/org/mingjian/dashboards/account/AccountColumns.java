// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Listing;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;
import org.mingjian.dashboards.table.TableFilter;
import org.mingjian.dashboards.table.TableSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/** Accounts as a table: what an administrator may know of them, which no password is part of. */
@Component
final class AccountColumns implements TableSource {
    private final AccountQuery query;
    private final Words words;
    private final Table<AccountEntry> table;

    AccountColumns(AccountQuery query, Words words) {
        this.query = query;
        this.words = words;
        this.table = new Table<>(
                "accounts",
                List.of(
                        TableColumn.of("name", 16, AccountEntry::name).shown(Shown.FIXED),
                        TableColumn.of("state", 14, (AccountEntry one) -> words.of("account.state." + one.state())),
                        TableColumn.of("role", 10, (AccountEntry one) -> words.of("account.is." + one.role())),
                        TableColumn.of(
                                "bureau",
                                20,
                                (AccountEntry one) -> one.bureauName() == null ? one.bureau() : one.bureauName()),
                        TableColumn.of("position", 8, AccountColumns.this::position),
                        TableColumn.of("entered", 14, AccountEntry::lastEnteredAt),
                        TableColumn.figures("entries", 8, AccountEntry::entries),
                        TableColumn.of("code", 14, AccountEntry::bureau).filed(),
                        TableColumn.of("created", 14, AccountEntry::createdAt).filed(),
                        TableColumn.of("locked", 14, AccountEntry::lockedUntil).asked()));
    }

    private @Nullable String position(AccountEntry one) {
        return one.position() == null ? null : words.of("account.position." + one.position());
    }

    @Override
    public String page() {
        return AccountComposer.PATH;
    }

    /** Accounts are no matter of anyone but an administrator; there are hundreds of them, not more. */
    @Override
    public Mono<Listing<AccountEntry>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        if (viewer.role() != Viewer.Role.ADMIN) {
            return Mono.empty();
        }
        AccountFilter filter = AccountFilter.of(parameters);
        TableChoice chosen = TableChoice.of(parameters, table);
        return Mono.just(Listing.of(
                page(),
                table,
                chosen,
                filters(filter),
                table.sorted(query.accounts(viewer).filter(filter::holds), chosen)));
    }

    private List<TableFilter> filters(AccountFilter filter) {
        return List.of(
                TableFilter.of(
                        "role", filter.role(), words.of("table.accounts.role"), code -> word("account.is.", code)),
                TableFilter.of(
                        "state",
                        filter.state(),
                        words.of("table.accounts.state"),
                        code -> word("account.state.", code)),
                TableFilter.typed(TableFilter.WORDS, filter.words(), words.of("account.words")));
    }

    private String word(String stem, String code) {
        return words.has(stem + code) ? words.of(stem + code) : code;
    }
}
