// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.BureauKind;
import org.mingjian.rules.facts.ReviewLine;

/**
 * Who may review a bureau's act of a certain day, 行政复议法第二十四条、第二十七条、第二十八条; before the narrowing a department's acts went
 * to its government or to the upper department.
 *
 * @param allowed names of the organs, as far as the register of bureaus gives them
 * @param generic the words of the law for them, which need no register
 * @param complete whether it gives all of them, so that any other name is certainly wrong
 */
record ReviewOrgans(List<String> allowed, List<String> generic, boolean complete) {

    private static final String OWN = "本级人民政府";
    private static final String UPPER_GOVERNMENT = "上一级人民政府";
    private static final List<String> UPPER_DEPARTMENT = List.of("上一级主管部门", "上级主管部门");
    private static final List<String> OFFICES = List.of("行政复议办公室", "行政复议局", "行政复议机构", "行政复议机关");

    static ReviewOrgans of(Bureau bureau, LocalDate actOn, LocalDate narrowedFrom) {
        ReviewLine line = line(bureau);
        boolean both = line == ReviewLine.OWN_GOVERNMENT_OR_UPPER_DEPARTMENT
                || line == ReviewLine.OWN_GOVERNMENT && actOn.isBefore(narrowedFrom);
        if (both) {
            List<String> generic =
                    Stream.concat(Stream.of(OWN), UPPER_DEPARTMENT.stream()).toList();
            return named(generic, bureau.government(), bureau.upperDepartment());
        }
        return switch (line) {
            case UPPER_DEPARTMENT -> named(UPPER_DEPARTMENT, bureau.upperDepartment());
            case UPPER_GOVERNMENT -> named(List.of(UPPER_GOVERNMENT), bureau.upperGovernment());
            default -> named(List.of(OWN), bureau.government());
        };
    }

    /** Whether a name in a reply certainly is none of the organs. */
    boolean excludes(String stated, Bureau bureau) {
        if (matchesAny(stated, bureau)) {
            return false;
        }
        return complete || certainlyOther(stated, bureau);
    }

    /** Whether a name in a reply cannot be judged, because the register of bureaus does not name the organ. */
    boolean cannotTell(String stated, Bureau bureau) {
        return !matchesAny(stated, bureau) && !excludes(stated, bureau);
    }

    private boolean matchesAny(String stated, Bureau bureau) {
        return generic.contains(plain(stated))
                || allowed.stream().anyMatch(organ -> same(organ, named(stated, bureau)));
    }

    private boolean certainlyOther(String stated, Bureau bureau) {
        String plain = plain(stated);
        if (plain.equals(OWN) || plain.equals(UPPER_GOVERNMENT) || UPPER_DEPARTMENT.contains(plain)) {
            return true;
        }
        String name = named(stated, bureau);
        return Stream.of(bureau.government(), bureau.upperDepartment(), bureau.upperGovernment())
                .filter(Objects::nonNull)
                .anyMatch(organ -> same(organ, name));
    }

    private static ReviewLine line(Bureau bureau) {
        ReviewLine line = bureau.reviewLine();
        if (line != null) {
            return line;
        }
        return bureau.kind() == BureauKind.DISTRICT_GOVERNMENT
                ? ReviewLine.UPPER_GOVERNMENT
                : ReviewLine.OWN_GOVERNMENT;
    }

    private static ReviewOrgans named(List<String> generic, @Nullable String... organs) {
        List<String> known = Stream.of(organs).filter(Objects::nonNull).toList();
        return new ReviewOrgans(known, generic, known.size() == organs.length);
    }

    /** A generic name stands for the organ the register of bureaus gives. */
    private static String named(String stated, Bureau bureau) {
        String name = plain(stated);
        if (name.equals(OWN)) {
            return or(bureau.government(), name);
        }
        if (name.equals(UPPER_GOVERNMENT)) {
            return or(bureau.upperGovernment(), name);
        }
        return UPPER_DEPARTMENT.contains(name) ? or(bureau.upperDepartment(), name) : name;
    }

    /** Without spaces and without the office that does the work for the organ. */
    private static String plain(String stated) {
        String name = stated.replace(" ", "").replace("　", "");
        for (String office : OFFICES) {
            if (name.endsWith(office) && name.length() > office.length()) {
                name = name.substring(0, name.length() - office.length());
            }
        }
        return name;
    }

    private static String or(@Nullable String known, String otherwise) {
        return known == null ? otherwise : known;
    }

    /** The same name, one of them perhaps without the places before it: 市人民政府 for 示范市人民政府. */
    private static boolean same(String one, String other) {
        String a = one.replace("人民政府", "政府");
        String b = other.replace("人民政府", "政府");
        return a.endsWith(b) && b.length() > 2 || b.endsWith(a) && a.length() > 2;
    }
}
