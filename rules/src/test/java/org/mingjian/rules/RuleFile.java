// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule file taken apart as text, comments removed. */
record RuleFile(String packageName, List<String> imports, String code, List<Rule> rules) {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s+([\\w.]+)\\s*;?");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import\\s+([^;\n]+?)\\s*;?$");
    private static final Pattern RULE =
            Pattern.compile("(?m)^rule\\s+\"?([\\w-]+)\"?(.*?)\\bwhen\\b(.*?)\\bthen\\b(.*?)^end\\b", Pattern.DOTALL);

    /** One rule: what stands before {@code when}, its left side, its right side. */
    record Rule(String name, String attributes, String left, String right) {}

    static RuleFile parse(String text) {
        String code = COMMENT.matcher(text).replaceAll("");
        Matcher name = PACKAGE.matcher(code);
        var imports = new ArrayList<String>();
        for (Matcher found = IMPORT.matcher(code); found.find(); ) {
            imports.add(found.group(1));
        }
        var rules = new ArrayList<Rule>();
        for (Matcher rule = RULE.matcher(code); rule.find(); ) {
            rules.add(new Rule(
                    rule.group(1),
                    rule.group(2).strip(),
                    rule.group(3).strip(),
                    rule.group(4).strip()));
        }
        return new RuleFile(name.find() ? name.group(1) : "", imports, code, rules);
    }
}
