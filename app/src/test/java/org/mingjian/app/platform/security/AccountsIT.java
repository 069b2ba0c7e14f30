// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.app.platform.postgres.PostgresServer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class AccountsIT {

    private final DatabaseClient database = PostgresServer.shared().migratedDatabase(AccountsIT.class);
    private final AccountRepository accounts =
            new AccountRepository(database, new LockoutProperties(10, java.time.Duration.ofMinutes(15)));
    private final Passwords passwords = new Passwords(new PasswordCost(DataSize.ofKilobytes(64), 1));
    private final AccountProperties properties = new AccountProperties("", "mingjian-demo");

    @Test
    void theDemoHasItsAccountsOnce() {
        CreateDemoAccounts demo = new CreateDemoAccounts(accounts, passwords, properties);

        StepVerifier.create(demo.run()
                        .then(demo.create(List.of("HB1101", "JY1102")))
                        .then(demo.create(List.of("HB1101", "JY1102")))
                        .thenMany(names()))
                .expectNext("admin ADMIN", "auditor AUDITOR")
                .expectNext("bureau-HB1101 BUREAU HB1101", "bureau-HB1101-clerk BUREAU HB1101")
                .expectNext("bureau-JY1102 BUREAU JY1102", "bureau-JY1102-clerk BUREAU JY1102")
                .expectNext("office OFFICE", "office2 OFFICE", "office3 OFFICE")
                .verifyComplete();
    }

    @Test
    void theFirstAdministratorIsOpenedOnlyOnce() {
        OpenAccount open = new OpenAccount(
                accounts,
                passwords,
                new VerifiedCredentials(org.mingjian.app.platform.node.Announcements.unheard(database)));
        FirstAdministrator first = new FirstAdministrator(accounts, open, properties);

        StepVerifier.create(first.run()
                        .thenMany(accounts.find("admin").map(Account::passwordHash))
                        .single()
                        .flatMap(before -> first.run()
                                .then(accounts.find("Admin"))
                                .map(after -> after.passwordHash().equals(before))))
                .expectNext(true)
                .verifyComplete();
    }

    @Test
    void theDatabaseRefusesABureauAccountWithoutBureau() {
        assertThatThrownBy(() -> new Account("bureau-x", Role.BUREAU, null, "hash", true).viewer())
                .isInstanceOf(IllegalArgumentException.class);
        StepVerifier.create(accounts.put(new Account("bureau-x", Role.BUREAU, null, "hash", true)))
                .verifyError(DataIntegrityViolationException.class);
    }

    private Flux<String> names() {
        return database.sql("select concat_ws(' ', name, role, bureau) from account order by name")
                .map(row -> String.valueOf(row.get(0, String.class)))
                .all();
    }
}
