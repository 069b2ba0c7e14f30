// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.personal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Cells of a register as they are shown: numbers of persons masked in any, and of an applicant no more than the first sign. */
public final class MaskedCells {
    private static final List<String> NAMES = List.of("applicant", "applicantMark");
    /** A name of two to four signs, perhaps with a form of address or a middle dot. */
    private static final Pattern PERSON =
            Pattern.compile("[\\u4e00-\\u9fff]{2,4}|[\\u4e00-\\u9fff]{1,10}[·•][\\u4e00-\\u9fff·•]{1,20}");

    private static final Pattern ADDRESSED = Pattern.compile("先生|女士|同志|（.*）|\\(.*\\)");
    private static final Pattern BODY = Pattern.compile(".*(?:公司|集团|中心|协会|学校|医院|银行|商会|律所|事务所|某|局|厂|店|社|会|部|院|校)$");

    private MaskedCells() {}

    /** The same cells in their order. The name of the applicant is masked in the others too, where it is told once more. */
    public static Map<String, String> of(Map<String, String> cells) {
        String name = NAMES.stream()
                .map(column -> bare(cells.getOrDefault(column, "")))
                .filter(MaskedCells::isPerson)
                .findFirst()
                .orElse("");
        Map<String, String> masked = new LinkedHashMap<>();
        cells.forEach((column, cell) -> {
            String shown = PersonalDataReader.mask(cell);
            masked.put(
                    column,
                    name.isEmpty() ? shown : shown.replace(name, name.charAt(0) + "*".repeat(name.length() - 1)));
        });
        return masked;
    }

    private static String bare(String name) {
        return ADDRESSED.matcher(name).replaceAll("").strip();
    }

    private static boolean isPerson(String bare) {
        return PERSON.matcher(bare).matches() && !BODY.matcher(bare).matches();
    }
}
