// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingjian.rules.yaml.NearName;
import org.mingjian.rules.yaml.YamlMapping;

/** Reads who is held to what: groups, exemptions, and which indicators deduct one fact only once. */
final class DutiesReader {

    private final YamlMapping root;
    private final List<SchemeIndicator> indicators;
    private final Set<String> codes = new TreeSet<>();

    DutiesReader(YamlMapping root, List<SchemeIndicator> indicators) {
        this.root = root;
        this.indicators = indicators;
        indicators.forEach(indicator -> codes.add(indicator.code()));
    }

    List<Group> groups() {
        var groups = new ArrayList<Group>();
        Set<String> seen = new HashSet<>();
        for (YamlMapping yaml : root.mappings("groups")) {
            yaml.keysInAnyOrder("code", "title");
            String code = yaml.text("code");
            if (!seen.add(code)) {
                yaml.defect("code", "group " + code + " is given twice");
            }
            groups.add(new Group(code, yaml.text("title")));
        }
        return groups;
    }

    /** Exemptions; the code of a dimension stands for all its indicators. */
    List<Exemption> exemptions(List<Group> groups) {
        var exemptions = new ArrayList<Exemption>();
        if (!root.given("exemptions")) {
            return exemptions;
        }
        List<String> known = groups.stream().map(Group::code).toList();
        for (YamlMapping yaml : root.mappings("exemptions")) {
            yaml.keysInAnyOrder("group", "indicators", "reason");
            String group = yaml.text("group");
            if (!known.contains(group)) {
                yaml.defect("group", "unknown group " + group + NearName.hint(group, known));
            }
            exemptions.add(new Exemption(group, expanded(yaml), yaml.text("reason")));
        }
        return exemptions;
    }

    List<ExclusiveGroup> exclusive() {
        var exclusive = new ArrayList<ExclusiveGroup>();
        Set<String> names = new HashSet<>();
        Set<String> taken = new HashSet<>();
        for (YamlMapping yaml : root.given("exclusive") ? root.mappings("exclusive") : List.<YamlMapping>of()) {
            yaml.keysInAnyOrder("code", "title", "indicators");
            String code = yaml.text("code");
            if (!names.add(code)) {
                yaml.defect("code", "exclusive group " + code + " is given twice");
            }
            List<String> members = yaml.texts("indicators");
            members.forEach(member -> checkMember(yaml, member, taken));
            if (members.size() < 2) {
                yaml.defect("indicators", "exclusive group " + code + " needs at least two indicators");
            }
            exclusive.add(new ExclusiveGroup(code, yaml.text("title"), members));
        }
        return exclusive;
    }

    /** One indicator stands in one exclusive group only: else it would depend on the order of groups where a fact counts. */
    private void checkMember(YamlMapping yaml, String member, Set<String> taken) {
        checkIndicator(yaml, member);
        if (!taken.add(member)) {
            yaml.defect("indicators", member + " stands twice in exclusive groups");
        }
    }

    private List<String> expanded(YamlMapping yaml) {
        var expanded = new TreeSet<String>();
        for (String code : yaml.texts("indicators")) {
            List<String> ofDimension = indicators.stream()
                    .filter(indicator -> indicator.dimension().equals(code))
                    .map(SchemeIndicator::code)
                    .toList();
            if (ofDimension.isEmpty()) {
                checkIndicator(yaml, code);
                expanded.add(code);
            }
            expanded.addAll(ofDimension);
        }
        return List.copyOf(expanded);
    }

    private void checkIndicator(YamlMapping yaml, String code) {
        if (!codes.contains(code)) {
            yaml.defect("indicators", "indicator " + code + " is not in this scheme" + NearName.hint(code, codes));
        }
    }
}
