// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import java.io.PrintWriter;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.personaldata.Category;
import org.mingjian.app.personaldata.Holdings;
import org.mingjian.app.personaldata.PersonalDataCommandRepository;
import org.mingjian.app.platform.postgres.InstalledDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code personal-data}: what personal data is kept and until when; {@code remove} removes what is past its period. */
@Command(
        name = "personal-data",
        mixinStandardHelpOptions = true,
        subcommands = PersonalData.Remove.class,
        description = {
            "List the personal data kept: how much, since when, until when, what is due.",
            "Settings: as for serve (MINGJIAN_PERSONALDATA_*). The server may run meanwhile."
        })
final class PersonalData implements Callable<Integer> {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        return with(repository ->
                print(spec, repository, repository.held(Clock.systemUTC().instant())));
    }

    /** Work on what is kept. */
    @FunctionalInterface
    private interface Work {
        void on(PersonalDataCommandRepository repository) throws Exception;
    }

    private static int with(Work work) throws Exception {
        try (InstalledDatabase database = InstalledDatabase.shared();
                PersonalDataCommandRepository repository = new PersonalDataCommandRepository(database)) {
            work.on(repository);
        }
        return ExitCode.DONE;
    }

    private static void print(CommandSpec spec, PersonalDataCommandRepository repository, List<Holdings> held) {
        for (Holdings one : held) {
            Instant due = repository.dueOn(one);
            say(
                    spec,
                    one.oldest() == null ? "personal-data.none" : "personal-data.kept",
                    one.category().name(),
                    word(one.category()),
                    one.kept(),
                    day(one.oldest()),
                    day(due),
                    one.due());
        }
    }

    private static String word(Category category) {
        return words().getString("personal-data." + category);
    }

    private static ResourceBundle words() {
        return ResourceBundle.getBundle("commands", Locale.ROOT);
    }

    private static void say(CommandSpec spec, String key, Object... parts) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(new MessageFormat(words().getString(key), Locale.ROOT).format(parts));
    }

    private static String day(@Nullable Instant instant) {
        return instant == null ? "" : LocalDate.ofInstant(instant, ZONE).toString();
    }

    /** {@code personal-data remove}: what is due, of one category or all; without {@code --yes} it only tells. */
    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = {
                "Remove what is past its period. Without --yes it only tells what would be removed.",
                "Each removal is recorded in the audit trail; digests of what was removed stay."
            })
    static final class Remove implements Callable<Integer> {

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Option(names = "--category", paramLabel = "CATEGORY", description = "Only this one: ${COMPLETION-CANDIDATES}.")
        private @Nullable Category category;

        @Option(names = "--yes", description = "Do it.")
        private boolean yes;

        @Option(names = "--by", paramLabel = "NAME", description = "Who orders it; required with --yes.")
        private @Nullable String by;

        @Option(names = "--reason", paramLabel = "TEXT", description = "Kept in the audit trail.")
        private @Nullable String reason;

        @Override
        public Integer call() throws Exception {
            String orders = by;
            if (yes && (orders == null || !orders.matches("[A-Za-z0-9][A-Za-z0-9._-]{1,63}"))) {
                throw new CommandRefused(words().getString("personal-data.by"));
            }
            return with(repository -> {
                Instant now = Clock.systemUTC().instant();
                for (Holdings one : repository.held(now)) {
                    if (category == null || category == one.category()) {
                        long amount = orders == null || !yes
                                ? one.due()
                                : repository.remove(one.category(), orders, reason, now);
                        say(
                                spec,
                                yes ? "personal-data.removed" : "personal-data.would",
                                one.category().name(),
                                word(one.category()),
                                amount);
                    }
                }
                if (!yes) {
                    spec.commandLine().getOut().println(words().getString("personal-data.dry"));
                }
            });
        }
    }
}
