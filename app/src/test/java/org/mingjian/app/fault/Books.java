// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.fault;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.harvest.CitySite;
import org.mingjian.app.platform.postgres.RealPostgres;

/** Compares what was promised with what is stored, and looks for what is half done or done twice. */
final class Books {

    private static final String HALF = """
            select 'register of notices with a gap: ' || r.code_word || r.year from notice_register r
                where last <> (select count(*) from notice_number n
                    where n.code_word = r.code_word and n.year = r.year and n.n between 1 and r.last)
            union all select 'issued without its number, or the reverse: ' || coalesce(n.id, r.notice)
                from notice n full join notice_number r on r.notice = n.id
                where (n.state in ('ISSUED', 'ACKNOWLEDGED')) is distinct from (r.n is not null)
                    or n.number <> r.code_word || '〔' || r.year || '〕' || r.n || '号'
            union all select 'issued without its copy, or a copy of other bytes: ' || n.id
                from notice n left join notice_copy c on c.notice = n.id
                where (n.state in ('ISSUED', 'ACKNOWLEDGED')) <> (c.notice is not null)
                    or c.docx_sha256 <> encode(sha256(c.docx), 'hex') or c.pdf_sha256 <> encode(sha256(c.pdf), 'hex')
            union all select 'issued without its one trace: ' || n.id from notice n
                where (state in ('ISSUED', 'ACKNOWLEDGED'))::int <> (select count(*) from audit_record
                    where action = 'notice.issue' and object = 'notice/' || n.id)
            union all select 'evaluation half stored: ' || e.id || ' ' || e.state from evaluation e
                where state <> 'RUNNING' and (state <> 'FAILED') <> (exists (select from score_sheet where evaluation = e.id))
                    or state in ('RUNNING', 'FAILED') and (exists (select from finding where evaluation = e.id)
                        or exists (select from place where evaluation = e.id))
                    or state not in ('RUNNING', 'FAILED')
                        and (select count(*) from score_sheet where evaluation = e.id) <> e.total
            union all select 'evaluation failed without a word: ' || e.id from evaluation e
                where state = 'FAILED' and coalesce(failure, '') = ''
            union all select 'evaluation without its one trace: ' || e.id from evaluation e
                where 1 <> (select count(*) from audit_record
                    where action = 'evaluation.start' and object = 'evaluation/' || e.id)
            union all select 'published without its one trace, or traced for nothing: ' || e.id from evaluation e
                where (state in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN'))::int <> (select count(*) from audit_record
                    where action = 'evaluation.publish' and object = 'evaluation/' || e.id)
            union all select 'period published twice: ' || period from evaluation
                where state = 'PUBLISHED' group by scheme, period having count(*) > 1
            union all select 'superseded by nothing: ' || period from evaluation
                where state = 'SUPERSEDED' and superseded_by is null
            union all select 'harvest without its one trace: ' || h.id from harvest h
                where 1 <> (select count(*) from audit_record
                    where action = 'harvest.start' and object = 'harvest/' || h.id)
            union all select 'upload without its one trace: ' || u.id from upload u
                where 1 <> (select count(*) from audit_record
                    where action = 'upload.take' and object = 'upload/' || u.id)
            union all select 'upload without its file: ' || u.id from upload u
                where not exists (select from uploaded_piece p where p.sha256 = u.sha256)
            union all select 'fact known twice: ' || type || bureau || key from fact
                where superseded_at is null group by type, bureau, key having count(*) > 1
            union all select 'event of a rectification doubled: ' || min(id) from rectification_event
                group by rectification, kind, content, note having count(*) > 1""";

    private static final String DELIVERED = """
            select split_part(key, '.', 1), count(*), max(version) from fact
            where type = 'disclosure-requests' and key ~ '^%s[0-9]' group by 1""";

    private final RealPostgres postgres;
    private final Desk desk;
    private final Api auditor;

    Books(RealPostgres postgres, Desk desk, Api auditor) {
        this.postgres = postgres;
        this.desk = desk;
        this.auditor = auditor;
    }

    /** Everything that has to hold at any moment when no fault is under way. */
    void balance() {
        // What was promised is read first: more may be stored than was promised by then, never less.
        delivered("F", desk.promised("facts"), Works.ROWS);
        delivered("U", desk.promised("upload"), Works.FILE_ROWS);
        publications(desk.promised("publication"));
        notices(desk.promised("notice"));
        reports(desk.promised("report"));
        harvested(desk.promised("harvest"));
        postgres.ask(HALF).forEach(desk::defect);
        Answer chain = auditor.get("/api/v1/audit/verification");
        if (chain.status() != 200 || !chain.json().get("holds").asBoolean()) {
            desk.defect("audit chain: " + chain.body());
        }
    }

    /** Jobs that have not come to an end. */
    List<String> underWay() {
        return postgres.ask("""
                select 'evaluation ' || id from evaluation where state = 'RUNNING'
                union all select 'harvest ' || id from harvest where state = 'RUNNING'
                union all select 'upload ' || id from upload where state in ('READING', 'IMPORTING')""");
    }

    private void delivered(String letter, List<String> promised, int rows) {
        Set<String> missing = new HashSet<>(promised);
        for (String stored : postgres.ask(DELIVERED.formatted(letter))) {
            String[] columns = stored.split("\\|");
            missing.remove(columns[0]);
            if (Integer.parseInt(columns[1]) != rows || !columns[2].equals("1")) {
                desk.defect("delivery half stored or doubled: " + stored + " of " + rows);
            }
        }
        missing.forEach(one -> desk.defect("delivery acknowledged and lost: " + one));
    }

    private void publications(List<String> promised) {
        Set<String> stored =
                Set.copyOf(postgres.ask("select id from evaluation where state in ('PUBLISHED', 'SUPERSEDED')"));
        promised.stream()
                .filter(one -> !stored.contains(one))
                .forEach(one -> desk.defect("publication acknowledged and lost: " + one));
    }

    private void notices(List<String> promised) {
        Set<String> stored = Set.copyOf(
                postgres.ask("select id, number, docx_sha256, pdf_sha256 from notice join notice_copy on notice = id"));
        promised.stream()
                .filter(one -> !stored.contains(one))
                .forEach(one -> desk.defect("notice acknowledged and lost: " + one));
    }

    private void reports(List<String> promised) {
        String all = String.join("\n", postgres.ask("select content::text || note from rectification_event"));
        promised.stream()
                .filter(one -> !all.contains(one))
                .forEach(one -> desk.defect("report acknowledged and lost: " + one));
    }

    private void harvested(List<String> promised) {
        if (promised.isEmpty()) {
            return;
        }
        String bureaus = "'" + String.join("','", CitySite.BUREAUS) + "'";
        List<String> stored = postgres.ask("select count(*), max(version) from fact where bureau in (" + bureaus
                + ") and type in ('documents', 'disclosure-guides', 'annual-reports')");
        if (!stored.equals(List.of("26|1"))) {
            desk.defect("26 pages were harvested, stored are (count|versions) " + stored);
        }
    }
}
