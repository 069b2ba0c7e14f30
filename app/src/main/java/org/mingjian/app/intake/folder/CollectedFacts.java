// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.folder;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingjian.app.intake.file.IntakeProblem;
import org.mingjian.app.intake.file.RawRow;
import org.mingjian.app.intake.page.PageRow;
import org.mingjian.app.intake.page.RegisterFirst;
import org.mingjian.app.intake.page.ReportLikeness;
import org.mingjian.app.intake.page.RowFact;
import org.mingjian.rules.facts.AnnualReport;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactBase;
import org.mingjian.rules.facts.FactProblem;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.RejectedFact;
import org.mingjian.rules.facts.Spelling;

/** Facts as they are read, each with the row it came from, so that a problem between facts names its rows. */
final class CollectedFacts {

    private record Position(String file, int row) {}

    private final Map<Fact, Position> facts = new IdentityHashMap<>();
    private final Map<Fact, Position> pages = new LinkedHashMap<>();
    private final Map<RowFact, Position> looks = new IdentityHashMap<>();
    private final List<IntakeProblem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int rows;

    void add(IntakeProblem problem) {
        problems.add(problem);
    }

    void note(String note) {
        notes.add(note);
    }

    /** Reads a row on into a fact. */
    void add(String file, FactTypeDescription type, RawRow row, Spelling spelling) {
        rows++;
        RowFact read = RowFact.of(file, type, row, spelling);
        problems.addAll(read.problems());
        Fact fact = read.fact();
        if (fact != null) {
            facts.put(fact, new Position(file, row.line()));
        }
    }

    /** A page's fact; one that is registered too is joined with its row when all is read. */
    void addPage(String file, PageRow page) {
        rows++;
        RowFact read = RowFact.of(file, page);
        problems.addAll(read.problems());
        Fact fact = read.fact();
        if (fact != null) {
            Position position = new Position(file, page.row().line());
            if (read.look() != null) {
                looks.put(read, position);
            } else {
                place(fact, position);
            }
        }
    }

    private void place(Fact fact, Position position) {
        (RegisterFirst.concerns(fact) ? pages : facts).put(fact, position);
    }

    /** Several looks at one page are its history: the last stands, and what changed between them is told. */
    private void follow() {
        FolderLooks site = new FolderLooks(looks.keySet());
        Map<String, List<RowFact>> byPage = looks.keySet().stream()
                .sorted(Comparator.comparing(
                        row -> Objects.requireNonNull(looks.get(row)).row()))
                .collect(Collectors.groupingBy(row -> PageTimeline.look(row).name(), TreeMap::new, toList()));
        for (List<RowFact> some : byPage.values()) {
            Position position = Objects.requireNonNull(looks.get(some.get(0)));
            PageTimeline timeline = PageTimeline.of(some, site);
            timeline.standing()
                    .forEach(row -> place(
                            Objects.requireNonNull(row.fact()), Objects.requireNonNullElse(looks.get(row), position)));
            timeline.changes().forEach(change -> place(change, position));
        }
    }

    /** Several different pages of one registered thing cannot all be of it: then the register stands alone. */
    private void join() {
        Map<String, List<Fact>> byKey =
                pages.keySet().stream().collect(Collectors.groupingBy(CollectedFacts::name, TreeMap::new, toList()));
        Map<String, Fact> registered = new HashMap<>();
        facts.keySet().stream().filter(RegisterFirst::concerns).forEach(fact -> registered.put(name(fact), fact));
        byKey.forEach((name, some) -> {
            Fact known = registered.get(name);
            if (known == null) {
                some.forEach(page -> facts.put(page, Objects.requireNonNull(pages.get(page))));
            } else if (some.size() == 1) {
                Position position = Objects.requireNonNull(facts.remove(known));
                facts.put(RegisterFirst.joined(known, some.get(0)), position);
            }
        });
    }

    private void compareReports() {
        List<AnnualReport> reports = facts.keySet().stream()
                .filter(AnnualReport.class::isInstance)
                .map(AnnualReport.class::cast)
                .toList();
        Map<String, String> names = new HashMap<>();
        facts.keySet().forEach(fact -> {
            if (fact instanceof Bureau bureau) {
                names.put(bureau.code(), bureau.name());
            }
        });
        List<AnnualReport> compared = new ReportLikeness(names).compared(reports);
        for (int i = 0; i < reports.size(); i++) {
            facts.put(compared.get(i), Objects.requireNonNull(facts.remove(reports.get(i))));
        }
    }

    private static String name(Fact fact) {
        return fact.getClass().getName() + "/" + fact.bureau() + "/" + FactTypes.key(fact);
    }

    void add(String file, int row, FactProblem problem) {
        problems.add(IntakeProblem.of(file, row, problem));
    }

    FolderReading settle() {
        follow();
        join();
        compareReports();
        FactBase base = FactBase.of(facts.keySet());
        for (RejectedFact rejected : base.rejected()) {
            Position position = Objects.requireNonNull(facts.get(rejected.fact()));
            add(position.file(), position.row(), rejected.problem());
        }
        problems.sort(Comparator.comparing(IntakeProblem::file)
                .thenComparing(IntakeProblem::row)
                .thenComparing(IntakeProblem::column)
                .thenComparing(IntakeProblem::code));
        return new FolderReading(base, new IntakeReport(rows, problems, notes));
    }
}
