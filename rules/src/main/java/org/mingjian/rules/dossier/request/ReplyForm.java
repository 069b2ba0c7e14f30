// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.RequestReply;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A letter of reply with the elements its form lacks.
 *
 * @param checked whether somebody laid the letter beside the list of elements; only then is an empty one missing
 * @param numberMalformed a number is there, but not in the form 机关代字〔2026〕1号
 * @param receivedOn receipt by the register
 * @param receivedDiffers the letter states another day of receipt than the register
 */
public record ReplyForm(
        String key,
        String request,
        LocalDate countedOn,
        boolean checked,
        List<ReplyElement> missing,
        @Nullable String documentNumber,
        boolean numberMalformed,
        @Nullable LocalDate receivedOnStated,
        @Nullable LocalDate receivedOn,
        boolean receivedDiffers,
        @Nullable String url,
        @Nullable String source)
        implements Subject {

    private static final Pattern NUMBER = Pattern.compile("[^〔〕]{1,40}〔\\d{4}〕\\d{1,6}号");

    public ReplyForm {
        missing = List.copyOf(missing);
    }

    static ReplyForm of(RequestReply reply, @Nullable LocalDate receivedOn) {
        boolean checked = Boolean.TRUE.equals(reply.elementsChecked());
        String number = reply.documentNumber();
        LocalDate stated = reply.receivedOnStated();
        return new ReplyForm(
                reply.id(),
                reply.request(),
                reply.sentOn(),
                checked,
                checked ? missing(reply) : List.of(),
                number,
                number != null && !NUMBER.matcher(number).matches(),
                stated,
                receivedOn,
                stated != null && receivedOn != null && !stated.equals(receivedOn),
                reply.url(),
                reply.source());
    }

    public int missingElements() {
        return missing.size();
    }

    private static List<ReplyElement> missing(RequestReply reply) {
        List<ReplyElement> missing = new ArrayList<>();
        note(missing, ReplyElement.TITLE, reply.title());
        note(missing, ReplyElement.DOCUMENT_NUMBER, reply.documentNumber());
        note(missing, ReplyElement.APPLICANT, reply.applicant());
        note(missing, ReplyElement.RECEIVED_ON, reply.receivedOnStated());
        note(missing, ReplyElement.REQUEST_RESTATED, reply.requestRestated());
        note(missing, ReplyElement.CONCLUSION, reply.conclusion());
        note(missing, ReplyElement.LEGAL_BASIS, reply.legalBasis());
        note(missing, ReplyElement.SIGNING_ORGAN, reply.signingOrgan());
        note(missing, ReplyElement.DATED_ON, reply.datedOn());
        note(missing, ReplyElement.SEAL, Boolean.TRUE.equals(reply.sealed()) ? true : null);
        return missing;
    }

    private String titles() {
        return missing.stream()
                .map(element -> Titles.ofColumn("request-replies", element.column()))
                .collect(Collectors.joining("、"));
    }

    private static void note(List<ReplyElement> missing, ReplyElement element, @Nullable Object value) {
        if (value == null) {
            missing.add(element);
        }
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("request", request)
                .with("replySentOn", countedOn)
                .with("elementsChecked", checked)
                .withKnown("missing", missing.isEmpty() ? null : missing)
                .withKnown("missingTitles", missing.isEmpty() ? null : titles())
                .with("documentNumber", documentNumber)
                .withKnown("receivedOnStated", receivedOnStated)
                .withKnown("receivedOn", receivedOn)
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(url, null, source, "request-replies", key);
    }
}
