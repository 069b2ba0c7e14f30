// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.util.List;
import java.util.Map;
import org.mingjian.app.appeal.Statement;
import org.mingjian.app.appeal.StatementQuery;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.evaluation.EvaluationRun;
import org.mingjian.app.evaluation.ResultRepository;
import org.mingjian.app.paper.CircularPaper;
import org.mingjian.app.paper.NoticePaper;
import org.mingjian.app.paper.PaperTemplate;
import org.mingjian.app.paper.docx.DocxWriter;
import org.mingjian.app.paper.model.OfficialDocument;
import org.mingjian.app.paper.pdf.PdfWriter;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.scheme.NoticeKind;
import org.mingjian.rules.scoring.ScoreSheet;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** Makes the documents of a notice: a draft's anew each time, of an issued one once. */
@Component
class NoticePrint {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ResultRepository results;
    private final StatementQuery statements;
    private final Editions editions;
    private final NoticeMaterials notices;
    private final CircularMaterials circulars;

    NoticePrint(
            ResultRepository results,
            StatementQuery statements,
            Editions editions,
            NoticeMaterials notices,
            CircularMaterials circulars) {
        this.results = results;
        this.statements = statements;
        this.editions = editions;
        this.notices = notices;
        this.circulars = circulars;
    }

    /** The results a notice speaks of. */
    Mono<NoticeSubject> subject(Notice notice, EvaluationRun run, Viewer viewer) {
        boolean circular = notice.kind() == NoticeKind.CIRCULAR;
        Mono<List<RankedBureau>> places = circular ? results.places(run, viewer).collectList() : Mono.just(List.of());
        return places.flatMap(ranked -> bureaus(notice, ranked)
                .concatMap(bureau -> results.sheet(run.id(), bureau, viewer))
                .collectMap(ScoreSheet::bureau)
                .flatMap(sheets -> Mono.justOrEmpty(editions.scheme(run.scheme()))
                        .switchIfEmpty(Mono.error(Refusal::notFound))
                        .flatMap(scheme -> statements(notice, run)
                                .map(said -> new NoticeSubject(run, scheme, sheets, said, ranked)))));
    }

    private Mono<Map<String, String>> statements(Notice notice, EvaluationRun run) {
        return notice.kind() == NoticeKind.CIRCULAR
                ? Mono.just(Map.of())
                : Flux.fromIterable(notice.bureaus())
                        .concatMap(named -> statements.onSheet(run.id(), named.bureau()))
                        .collectMap(Statement::finding, Statement::text);
    }

    private static Flux<String> bureaus(Notice notice, List<RankedBureau> places) {
        return notice.kind() == NoticeKind.CIRCULAR
                ? Flux.fromIterable(places).map(RankedBureau::code)
                : Flux.fromIterable(notice.bureaus()).map(Notice.Named::bureau);
    }

    /** The files with what they are made of. */
    Mono<IssuedCopy> copy(Notice notice, NoticeSubject subject) {
        return Mono.fromCallable(() -> made(notice, subject)).subscribeOn(Schedulers.boundedElastic());
    }

    /** The document as its parts, for a look at it. */
    OfficialDocument document(Notice notice, NoticeSubject subject) {
        return notice.kind() == NoticeKind.CIRCULAR
                ? CircularPaper.of(circulars.of(notice, subject))
                : NoticePaper.of(notices.of(notice, subject));
    }

    private IssuedCopy made(Notice notice, NoticeSubject subject) {
        Object material =
                notice.kind() == NoticeKind.CIRCULAR ? circulars.of(notice, subject) : notices.of(notice, subject);
        OfficialDocument document = document(notice, subject);
        return new IssuedCopy(
                JSON.writeValueAsString(material),
                PaperTemplate.CURRENT,
                DocxWriter.write(document),
                PdfWriter.write(document));
    }
}
