// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.BureauKind;
import org.mingjian.rules.facts.ReviewLine;

/**
 * Who reviews a bureau's acts on a day.
 *
 * @param allowed names a letter may give, the general words among them
 * @param namesKnown whether the register of bureaus names every organ that may review
 */
record ReviewAuthorities(List<String> allowed, List<String> barred, boolean namesKnown) {

    private static final String OWN = "本级人民政府";
    private static final String UPPER_DEPARTMENT = "上一级主管部门";
    private static final String UPPER_GOVERNMENT = "上一级人民政府";

    static ReviewAuthorities on(Docket docket, LocalDate act) {
        Bureau bureau = docket.eras().on(act);
        ReviewLine line = bureau.reviewLine() != null
                ? bureau.reviewLine()
                : bureau.kind() == BureauKind.DISTRICT_GOVERNMENT
                        ? ReviewLine.UPPER_GOVERNMENT
                        : ReviewLine.OWN_GOVERNMENT;
        boolean narrowed = !act.isBefore(docket.date("YS-05", "reviewOrganNarrowedFrom"));
        boolean own = line == ReviewLine.OWN_GOVERNMENT || line == ReviewLine.OWN_GOVERNMENT_OR_UPPER_DEPARTMENT;
        boolean department = line == ReviewLine.UPPER_DEPARTMENT
                || line == ReviewLine.OWN_GOVERNMENT_OR_UPPER_DEPARTMENT
                || line == ReviewLine.OWN_GOVERNMENT && !narrowed;
        boolean upper = line == ReviewLine.UPPER_GOVERNMENT;
        List<String> allowed = new ArrayList<>();
        List<String> barred = new ArrayList<>();
        boolean known = sort(own, OWN, bureau.government(), allowed, barred)
                & sort(department, UPPER_DEPARTMENT, bureau.upperDepartment(), allowed, barred)
                & sort(upper, UPPER_GOVERNMENT, bureau.upperGovernment(), allowed, barred);
        return new ReviewAuthorities(allowed, barred, known);
    }

    /** False where an organ that may review is not named in the register. */
    private static boolean sort(boolean may, String general, String name, List<String> allowed, List<String> barred) {
        List<String> list = may ? allowed : barred;
        list.add(general);
        if (name != null) {
            list.add(name);
        }
        return !may || name != null;
    }

    boolean right(String organ) {
        return allowed.stream().anyMatch(name -> Objects.equals(name, organ));
    }

    boolean wrong(String organ) {
        return !right(organ) && (namesKnown || barred.contains(organ));
    }
}
