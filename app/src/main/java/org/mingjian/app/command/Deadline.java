// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.mingjian.rules.calendar.CalendarDay;
import org.mingjian.rules.calendar.DueDate;
import org.mingjian.rules.calendar.WorkingDays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code deadline}: the last permitted day of a term in working days (工作日), unfolded day by day. */
@Command(
        name = "deadline",
        mixinStandardHelpOptions = true,
        description = {
            "Count working days by the State Council's holiday notices, make-up days included.",
            "The last line is the due date alone, with \" provisional\" where a year has no notice yet."
        })
final class Deadline implements Callable<Integer> {

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            description = "the day the term starts from, itself not counted")
    private LocalDate from = LocalDate.MIN;

    @Option(names = "--working-days", required = true, paramLabel = "N", description = "length of the term, 0 or more")
    private int length;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final ResourceBundle words = ResourceBundle.getBundle("commands", Locale.ROOT);

    @Override
    public Integer call() {
        if (length < 0) {
            throw new CommandRefused("--working-days is " + length + ", less than 0");
        }
        WorkingDays calendar = WorkingDays.china();
        DueDate due = due(calendar);
        PrintWriter out = spec.commandLine().getOut();
        int number = 0;
        for (LocalDate date = from; !date.isAfter(due.date()); date = date.plusDays(1)) {
            CalendarDay day = calendar.day(date);
            boolean counted = day.nature().worked() && date.isAfter(from);
            number += counted ? 1 : 0;
            out.println(line(day, counted ? Integer.toString(number) : "-"));
        }
        out.println(due.date() + (due.provisional() ? " provisional" : ""));
        return ExitCode.DONE;
    }

    private DueDate due(WorkingDays calendar) {
        try {
            return calendar.add(from, length);
        } catch (IllegalArgumentException outsideTheCalendar) {
            throw new CommandRefused(String.valueOf(outsideTheCalendar.getMessage()));
        }
    }

    private String line(CalendarDay day, String number) {
        String weekday = day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.SIMPLIFIED_CHINESE);
        String nature = day.date().equals(from) ? "start" : day.nature().name();
        String line = day.date() + " " + weekday + " " + number + " " + words.getString("deadline." + nature);
        return day.holiday() == null ? line : line + " " + day.holiday();
    }
}
