// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import java.security.Principal;
import org.mingjian.dashboards.language.Language;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.ViewerQuery;
import org.springframework.context.MessageSource;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The reader behind a signed-in account, as the account is now; a bureau's reader bears its bureau's name. */
@Component
final class AccountViewers implements ViewerQuery {

    private static final String ACCOUNT = """
            select a.name, a.role, a.bureau, f.content ->> 'name' as bureau_name,
                (select count(*) from inbox i where i.account = a.id and i.read_at is null) as unread
            from account a
            left join fact f on f.type = 'bureaus' and f.bureau = a.bureau and f.superseded_at is null
            where lower(a.name) = lower(:name) and a.enabled""";

    private final DatabaseClient database;
    private final MessageSource messages;

    AccountViewers(DatabaseClient database, MessageSource messages) {
        this.database = database;
        this.messages = messages;
    }

    @Override
    public Mono<Viewer> viewer(Principal principal) {
        if (!(principal instanceof Authentication authentication) || !authentication.isAuthenticated()) {
            return Mono.empty();
        }
        if (authentication.getPrincipal() instanceof org.mingjian.app.platform.security.Viewer entered
                && entered.scope() != null) {
            return Mono.just(program(entered.name()));
        }
        return database.sql(ACCOUNT)
                .bind("name", authentication.getName())
                .map(row -> {
                    String name = Cells.text(row, "name");
                    Viewer.Role role = Viewer.Role.valueOf(Cells.text(row, "role"));
                    String bureau = row.get("bureau", String.class);
                    String shown = row.get("bureau_name", String.class);
                    String display = bureau == null ? room(role) : shown == null ? bureau : shown;
                    return new Viewer(
                            name, display, display + " · " + name, role, bureau, (int) Cells.count(row, "unread"));
                })
                .one();
    }

    /** What has entered with a token. */
    private Viewer program(String name) {
        Viewer.Role role = Viewer.Role.SERVICE;
        return new Viewer(name, room(role), room(role) + " · " + name, role, null);
    }

    private String room(Viewer.Role role) {
        return messages.getMessage(
                "account.role." + role.name(), null, Language.current().locale());
    }
}
