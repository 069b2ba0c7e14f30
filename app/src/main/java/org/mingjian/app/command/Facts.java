// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.file.FactTemplate;
import org.mingjian.rules.facts.FactCode;
import org.mingjian.rules.facts.FactColumn;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code facts}: the fact types, the columns of one, or a template to fill in. */
@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        description = {
            "List the fact types, or the columns of one type, or write an import template.",
            "Row 1 of a template names the columns; row 2 explains them in Chinese and is skipped when imported."
        })
final class Facts implements Callable<Integer> {

    enum Template {
        csv,
        xlsx
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", arity = "0..1", paramLabel = "TYPE", description = "Fact type, e.g. request-replies.")
    private @Nullable String type;

    @Option(names = "--template", paramLabel = "csv|xlsx", description = "Write a template; xlsx also without TYPE.")
    private @Nullable Template template;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the template goes; standard output otherwise.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        List<FactTypeDescription> types = type == null ? FactTypes.all() : List.of(named(type));
        if (template != null) {
            write(template, types);
        } else if (type == null) {
            types.forEach(this::listType);
        } else {
            types.get(0).columns().forEach(this::listColumn);
        }
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }

    private static FactTypeDescription named(String name) {
        return FactTypes.named(name)
                .orElseThrow(
                        () -> new CommandRefused("没有名为“" + name + "”的事实类型" + Nearest.hint(name, FactTypes.names())));
    }

    private void listType(FactTypeDescription described) {
        spec.commandLine().getOut().printf("%-22s %s：%s%n", described.name(), described.zh(), described.note());
    }

    private void listColumn(FactColumn column) {
        PrintWriter lines = spec.commandLine().getOut();
        String kind = column.type().name().toLowerCase(Locale.ROOT) + (column.multi() ? ";…" : "");
        lines.printf("%-20s %-9s %s%n", column.name(), kind, FactTemplate.explanation(column));
        for (FactCode code : column.codes()) {
            lines.printf("%-20s %-9s %s %s%n", "", "", code.code(), code.zh());
        }
    }

    private void write(Template form, List<FactTypeDescription> types) throws IOException {
        if (form == Template.csv && types.size() != 1) {
            throw new CommandRefused("a csv template needs a TYPE");
        }
        if (form == Template.csv && out == null) {
            spec.commandLine().getOut().print(FactTemplate.csv(types.get(0)));
            return;
        }
        byte[] bytes = form == Template.xlsx
                ? FactTemplate.xlsx(types)
                : FactTemplate.csv(types.get(0)).getBytes(StandardCharsets.UTF_8);
        if (out == null) {
            System.out.write(bytes);
            System.out.flush();
        } else {
            Files.write(out, bytes);
        }
    }
}
