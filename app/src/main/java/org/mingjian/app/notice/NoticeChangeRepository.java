// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.mingjian.rules.facts.Sha256;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** What happens to notices: each statement changes only what is still in the state it expects. */
@Repository
class NoticeChangeRepository {

    private final DatabaseClient database;

    NoticeChangeRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Adds a draft with whom it names. */
    @Transactional
    public Mono<Long> add(Notice draft) {
        return text(database.sql("""
                        insert into notice (kind, evaluation, due_on, working_days, contact_name, contact_phone, copies,
                            addressee, appointment, remark, created_by, created_at)
                        values (:kind, :evaluation, :due, :days, :name, :phone, :copies, :addressee, :appointment,
                            :remark, :account, :now)
                        returning id"""), draft.text())
                .bind("kind", draft.kind().name())
                .bind("evaluation", draft.evaluation())
                .bind("due", Parameters.in(R2dbcType.DATE, draft.dueOn()))
                .bind("days", draft.workingDays())
                .bind("account", draft.createdBy())
                .bind("now", draft.createdAt())
                .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                .one()
                .flatMap(id -> addNamed(id, draft.bureaus()).thenReturn(id));
    }

    private Mono<Void> addNamed(long notice, List<Notice.Named> named) {
        return database.sql("""
                        insert into notice_bureau (notice, bureau, position, name, listed, detail, findings)
                        select :notice, bureau, position, name, listed, detail,
                            coalesce(string_to_array(nullif(findings, ''), ';'), '{}')
                        from unnest(:bureaus, :names, :listings, :details, :findings) with ordinality
                            as t (bureau, name, listed, detail, findings, position)""")
                .bind("notice", notice)
                .bind("bureaus", array(named, Notice.Named::bureau))
                .bind("names", array(named, Notice.Named::name))
                .bind("listings", array(named, one -> one.listing().name()))
                .bind("details", array(named, Notice.Named::detail))
                .bind("findings", array(named, one -> String.join(";", one.findings())))
                .then();
    }

    private static String[] array(List<Notice.Named> named, Function<Notice.Named, String> column) {
        return named.stream().map(column).toArray(String[]::new);
    }

    /** False where it is no draft any more. */
    Mono<Boolean> edit(long id, DraftEdit edit) {
        return changed(text(database.sql("""
                        update notice set due_on = :due, contact_name = :name, contact_phone = :phone, copies = :copies,
                            addressee = :addressee, appointment = :appointment, remark = :remark
                        where id = :id and state = 'DRAFT'"""), edit.text())
                .bind("id", id)
                .bind("due", Parameters.in(R2dbcType.DATE, edit.day())));
    }

    private static DatabaseClient.GenericExecuteSpec text(
            DatabaseClient.GenericExecuteSpec statement, NoticeText text) {
        return statement
                .bind("name", text.contactName())
                .bind("phone", text.contactPhone())
                .bind("copies", text.copies().toArray(String[]::new))
                .bind("addressee", text.addressee())
                .bind("appointment", text.appointment())
                .bind("remark", text.remark());
    }

    Mono<Boolean> discard(long id) {
        return changed(database.sql("update notice set state = 'DISCARDED' where id = :id and state = 'DRAFT'")
                .bind("id", id));
    }

    /** Holds the draft until the transaction ends; false where it is none any more. */
    Mono<Boolean> holdDraft(long id) {
        return database.sql("select id from notice where id = :id and state = 'DRAFT' for update")
                .bind("id", id)
                .map(row -> true)
                .one()
                .defaultIfEmpty(false);
    }

    /** The draft becomes what was issued. */
    Mono<Void> issue(Notice issued) {
        return database.sql("""
                        update notice set state = 'ISSUED', number = :number, due_on = :due, issued_by = :by,
                            issued_on = :on, issued_at = :at where id = :id""")
                .bind("id", issued.id())
                .bind("number", Objects.requireNonNull(issued.number()))
                .bind("due", Parameters.in(R2dbcType.DATE, issued.dueOn()))
                .bind("by", Objects.requireNonNull(issued.issuedBy()))
                .bind("on", Objects.requireNonNull(issued.issuedOn()))
                .bind("at", Objects.requireNonNull(issued.issuedAt()))
                .then();
    }

    /** Keeps what was sent for ever. */
    Mono<Void> keep(long notice, IssuedCopy copy, Instant now) {
        return database.sql("""
                        insert into notice_copy (notice, material, template, docx, docx_sha256, pdf, pdf_sha256, made_at)
                        values (:notice, :material::jsonb, :template, :docx, :docxDigest, :pdf, :pdfDigest, :now)""")
                .bind("notice", notice)
                .bind("material", copy.material())
                .bind("template", copy.template())
                .bind("docx", copy.docx())
                .bind("docxDigest", Sha256.of(copy.docx()))
                .bind("pdf", copy.pdf())
                .bind("pdfDigest", Sha256.of(copy.pdf()))
                .bind("now", now)
                .then();
    }

    /** Notes the receipt; the last one makes the notice acknowledged. False where it was noted before. */
    @Transactional
    public Mono<Boolean> acknowledge(long id, String bureau, String account, Instant now) {
        return changed(database.sql("""
                        update notice_bureau set acknowledged_by = :account, acknowledged_at = :now
                        where notice = :id and bureau = :bureau and acknowledged_at is null
                            and exists (select from notice where id = :id and state = 'ISSUED')""")
                        .bind("id", id)
                        .bind("bureau", bureau)
                        .bind("account", account)
                        .bind("now", now))
                .flatMap(noted -> database.sql("""
                                update notice set state = 'ACKNOWLEDGED' where id = :id and state = 'ISSUED' and not exists (
                                    select from notice_bureau where notice = :id and acknowledged_at is null)""").bind("id", id).then().thenReturn(noted));
    }

    private static Mono<Boolean> changed(DatabaseClient.GenericExecuteSpec statement) {
        return statement.fetch().rowsUpdated().map(rows -> rows == 1);
    }
}
