// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.paper.model.Annex;
import org.mingjian.app.paper.model.Block;
import org.mingjian.app.paper.model.Colophon;
import org.mingjian.app.paper.model.DocumentWords;
import org.mingjian.app.paper.model.Level;
import org.mingjian.app.paper.model.OfficialDocument;
import org.mingjian.app.paper.model.PaperFormat;

/** A circular on a period's result (通报) in normal format: who is praised, who is criticised, for what. */
public final class CircularPaper {

    private final CircularMaterial material;
    private final PaperTemplate template;
    private final Sentences sentences;
    private final Map<String, String> values = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private int sections;

    private CircularPaper(CircularMaterial material) {
        this.material = material;
        this.template = PaperTemplate.edition(material.templateVersion());
        this.sentences = new Sentences(template);
        values.put("basis", sentences.joined(material.basis()));
        values.put("period", Sentences.printed(material.period()));
        values.put("scheme", material.scheme());
        values.put("bureaus", String.valueOf(material.bureaus()));
        values.put("grades", grades());
        values.put("groups", groups());
        values.put("due", sentences.due(material.dueOn(), material.workingDays()));
    }

    /** @throws IllegalArgumentException if there is no such edition of the wording */
    public static OfficialDocument of(CircularMaterial material) {
        return new CircularPaper(material).document();
    }

    private OfficialDocument document() {
        blocks.addAll(Sentences.paragraphs(sentence("opening")));
        section("overall", Sentences.paragraphs(sentence("overall.text")));
        section("commended", named("commended", material.commended()));
        section("criticised", criticised());
        section("problems", problems());
        section("requirements", Sentences.paragraphs(sentence("requirements.text")));
        List<String> remarks = new ArrayList<>();
        if (material.remark() != null) {
            remarks.add(material.remark());
        }
        remarks.add(sentences.contact(material.contactName(), material.contactPhone()));
        return new OfficialDocument(
                PaperFormat.NORMAL,
                material.mark(),
                material.number(),
                sentence("title"),
                material.addressee(),
                blocks,
                material.signer(),
                material.issuedOn(),
                remarks,
                annexes(),
                new Colophon(material.copiesTo(), material.printedBy(), material.issuedOn()));
    }

    /** A section with nothing in it has no heading and takes no number. */
    private void section(String section, List<Block> text) {
        if (text.isEmpty()) {
            return;
        }
        sections++;
        blocks.add(new Block.Heading(
                Level.FIRST, DocumentWords.ordinal(Level.FIRST, sections) + sentence(section + ".heading")));
        blocks.addAll(text);
    }

    private String grades() {
        return material.grades().stream()
                .map(grade -> template.of(
                        "CIRCULAR.overall.grade",
                        Map.of("grade", grade.grade(), "count", String.valueOf(grade.bureaus()))))
                .collect(Collectors.joining(template.of("CIRCULAR.names.between")));
    }

    private String groups() {
        String list = material.groups().stream()
                .map(this::group)
                .collect(Collectors.joining(template.of("CIRCULAR.list.between")));
        return list.isEmpty() ? "" : template.of("CIRCULAR.overall.groups", Map.of("list", list));
    }

    private String group(CircularMaterial.GroupResult group) {
        BigDecimal average = group.average();
        return template.of(
                average == null ? "CIRCULAR.overall.group.none" : "CIRCULAR.overall.group",
                Map.of(
                        "group",
                        group.group(),
                        "count",
                        String.valueOf(group.bureaus()),
                        "average",
                        average == null ? "" : Sentences.points(average)));
    }

    private List<Block> named(String section, List<CircularMaterial.Named> list) {
        if (list.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = Map.of(
                "names",
                names(list.stream()
                        .map(CircularMaterial.Named::bureau)
                        .distinct()
                        .toList()));
        return Sentences.paragraphs(template.of("CIRCULAR." + section + ".text", names));
    }

    private List<Block> criticised() {
        List<Block> text = new ArrayList<>(named("criticised", material.criticised()));
        int position = 0;
        for (CircularMaterial.Named one : material.criticised()) {
            position++;
            text.add(new Block.Paragraph(
                    Level.SECOND,
                    DocumentWords.ordinal(Level.SECOND, position) + one.bureau() + "。",
                    Sentences.printed(one.reason()).replaceFirst("。?$", "。")));
        }
        return text;
    }

    private List<Block> problems() {
        List<Block> text = new ArrayList<>();
        for (CircularMaterial.ProblemType problem : material.problems()) {
            text.add(new Block.Paragraph(
                    Level.SECOND,
                    DocumentWords.ordinal(Level.SECOND, text.size() + 1) + problem.title() + "。",
                    template.of(
                            "CIRCULAR.problem",
                            Map.of(
                                    "count",
                                    String.valueOf(problem.bureaus().size()),
                                    "findings",
                                    String.valueOf(problem.findings()),
                                    "names",
                                    names(problem.bureaus())))));
        }
        if (!text.isEmpty()) {
            text.addAll(Sentences.paragraphs(sentence("problems.after")));
        }
        return text;
    }

    private List<Annex> annexes() {
        CircularTables tables = new CircularTables(template);
        List<Annex> annexes = new ArrayList<>(List.of(
                tables.scores(material.scores(), digest()),
                tables.naming(material.commended(), material.criticised())));
        if (!material.problemList().isEmpty()) {
            annexes.add(tables.problems(material.problemList()));
        }
        return annexes;
    }

    private @Nullable String digest() {
        String digest = material.resultDigest();
        return digest == null ? null : digest.substring(0, Math.min(16, digest.length()));
    }

    private String names(List<String> names) {
        return String.join(template.of("CIRCULAR.names.between"), names);
    }

    private String sentence(String key) {
        return template.of("CIRCULAR." + key, values);
    }
}
