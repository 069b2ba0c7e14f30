// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.app.paper.model.Annex;
import org.mingjian.app.paper.model.Block;
import org.mingjian.app.paper.model.Colophon;
import org.mingjian.app.paper.model.DocumentWords;
import org.mingjian.app.paper.model.Level;
import org.mingjian.app.paper.model.OfficialDocument;
import org.mingjian.app.paper.model.PaperFormat;
import org.mingjian.rules.scheme.NoticeKind;

/** A notice to one bureau composed as a letter (信函格式): 整改通知书, 督办函, 约谈通知, 责任追究建议, 提醒函. */
public final class NoticePaper {

    /** So many problems are told in the text; the annex has them all. */
    private static final int TOLD = 5;

    private final NoticeMaterial material;
    private final PaperTemplate template;
    private final Sentences sentences;
    private final Map<String, String> values;

    private NoticePaper(NoticeMaterial material) {
        this.material = material;
        this.template = PaperTemplate.edition(material.templateVersion());
        this.sentences = new Sentences(template);
        this.values = values();
    }

    /** @throws IllegalArgumentException if there is no such edition of the wording */
    public static OfficialDocument of(NoticeMaterial material) {
        return new NoticePaper(material).document();
    }

    private OfficialDocument document() {
        return new OfficialDocument(
                PaperFormat.LETTER,
                material.mark(),
                material.number(),
                sentence("title"),
                material.addressee(),
                blocks(),
                material.signer(),
                material.issuedOn(),
                List.of(sentences.contact(material.contactName(), material.contactPhone())),
                annexes(),
                new Colophon(material.copiesTo(), null, null));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(Sentences.paragraphs(sentence("opening")));
        int ordinal = 0;
        for (String section : template.of(material.kind() + ".sections").split(",")) {
            List<Block> text = section(section);
            if (!text.isEmpty()) {
                ordinal++;
                blocks.add(new Block.Heading(
                        Level.FIRST, DocumentWords.ordinal(Level.FIRST, ordinal) + sentence(section + ".heading")));
                blocks.addAll(text);
            }
        }
        return blocks;
    }

    private List<Block> section(String section) {
        return switch (section) {
            case "problems" -> problems();
            case "reasons" -> Sentences.paragraphs(Sentences.printed(String.join("\n", material.reasons())));
            case "appeal" ->
                material.appealWorkingDays() > 0 ? Sentences.paragraphs(sentence("appeal.text")) : List.of();
            case "appointment" ->
                material.appointment() == null ? List.of() : Sentences.paragraphs(sentence("appointment.text"));
            default -> Sentences.paragraphs(sentence(section + ".text"));
        };
    }

    private List<Block> problems() {
        List<Block> blocks = new ArrayList<>();
        for (NoticeItem item :
                material.items().subList(0, Math.min(TOLD, material.items().size()))) {
            String lead = DocumentWords.ordinal(Level.SECOND, blocks.size() + 1) + item.problem();
            String fact = Sentences.printed(item.fact()).replaceFirst("。$", "");
            blocks.add(new Block.Paragraph(Level.SECOND, lead + "。", fact + told(item)));
        }
        if (!blocks.isEmpty()) {
            blocks.addAll(Sentences.paragraphs(sentence("problems.after")));
        }
        return blocks;
    }

    private String told(NoticeItem item) {
        Map<String, String> figures = new HashMap<>(Map.of(
                "indicator", item.indicator(),
                "points", Sentences.points(item.points()),
                "original", Sentences.points(item.originalPoints())));
        figures.put("decision", item.decision() == null ? template.of("item.decided.unsaid") : item.decision());
        return template.of(item.decided() ? "item.decided" : "item", figures);
    }

    private List<Annex> annexes() {
        List<Annex> annexes = new ArrayList<>();
        for (String annex : template.of(material.kind() + ".annexes").split(",")) {
            if (annex.equals("receipt")) {
                annexes.add(new ReceiptForm(template).of(material));
            } else if (!material.items().isEmpty()) {
                annexes.add(new FindingsAnnex(template).of(material));
            }
        }
        return annexes;
    }

    private String sentence(String key) {
        return template.of(material.kind() + "." + key, values);
    }

    private Map<String, String> values() {
        NoticeFigures figures = material.figures();
        Map<String, String> filled = new HashMap<>();
        filled.put("basis", sentences.joined(material.basis()));
        filled.put("bureau", material.bureau());
        filled.put("period", Sentences.printed(material.period()));
        filled.put("possible", Sentences.points(figures.possible()));
        filled.put("deductions", String.valueOf(figures.deductions()));
        filled.put("deducted", Sentences.points(figures.deducted()));
        filled.put("score", score(figures));
        String count = String.valueOf(material.items().size());
        filled.put("count", count);
        // A notice may rest on the office's reason alone; then there is no list of problems to point to.
        boolean listed = !material.items().isEmpty();
        filled.put("problems", template.of(listed ? "problems" : "problems.none", Map.of("count", count)));
        filled.put("receipt", template.of(listed ? "receipt" : "receipt.alone"));
        filled.put("facts", template.of(listed ? "facts" : "facts.unlisted"));
        filled.put(
                "curable",
                String.valueOf(
                        material.items().stream().filter(NoticeItem::curable).count()));
        filled.put("due", sentences.due(material.dueOn(), material.workingDays()));
        filled.put("until", sentences.until(material.appealUntil(), material.appealWorkingDays()));
        filled.put("appointment", material.appointment() == null ? "" : material.appointment());
        return filled;
    }

    private String score(NoticeFigures figures) {
        BigDecimal score = figures.score();
        if (score == null) {
            return template.of("score.none");
        }
        return template.of(
                "score",
                Map.of(
                        "score", Sentences.points(score),
                        "bonus", Sentences.points(figures.bonus()),
                        "grade", figures.grade() == null ? "" : figures.grade()));
    }

    /** Whether the notice asks for rectifying only what can still be made good. */
    static boolean onlyCurable(NoticeMaterial material) {
        return material.kind() == NoticeKind.RECTIFICATION;
    }
}
