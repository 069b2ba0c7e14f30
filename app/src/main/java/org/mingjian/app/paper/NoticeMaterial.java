// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.scheme.NoticeKind;

/**
 * All that a notice to one bureau says (通知书的内容): the same material gives the same document, byte for byte.
 *
 * @param kind RECTIFICATION, SUPERVISION, INTERVIEW, ACCOUNTABILITY or REMINDER
 * @param number 机关代字〔2026〕N号; null until issued, then a line of the right shape is printed
 * @param mark issuer mark in red (发文机关标志), e.g. 示范市人民政府办公室
 * @param signer signature of the issuer (发文机关署名)
 * @param bureau full name of the bureau it is about
 * @param addressee to whom it goes (主送机关): the bureau; for ACCOUNTABILITY the organ that appoints or supervises
 * @param period the evaluated period in words, e.g. 2026年第三季度
 * @param basis the law and documents the notice rests on, each as a phrase, e.g. 《…条例》第四十六条、第四十七条
 * @param reasons sentences with the figures that led to this kind of notice; may be empty for RECTIFICATION
 * @param items in the order of print, positions from 1
 * @param dueOn last day for rectifying; null while the day of issue is open, then the count of days is printed
 * @param workingDays from the day of issue to {@code dueOn}
 * @param appealUntil last day for an appeal; null while the day it is counted from is open, then the count of days is printed
 * @param appointment when and where an admonitory interview is held; only for INTERVIEW
 * @param sheetDigest SHA-256 of the score sheet, hex; null where none is quoted
 * @param copiesTo 抄送机关, may be empty
 * @param issuedOn day of issue (成文日期); null until issued
 * @param templateVersion which edition of the wording, see {@link PaperTemplate}
 */
public record NoticeMaterial(
        NoticeKind kind,
        @Nullable String number,
        String mark,
        String signer,
        String bureau,
        String addressee,
        String period,
        List<String> basis,
        List<String> reasons,
        NoticeFigures figures,
        List<NoticeItem> items,
        @Nullable LocalDate dueOn,
        int workingDays,
        @Nullable LocalDate appealUntil,
        int appealWorkingDays,
        @Nullable String appointment,
        @Nullable String sheetDigest,
        String contactName,
        String contactPhone,
        List<String> copiesTo,
        @Nullable LocalDate issuedOn,
        String templateVersion) {

    public NoticeMaterial {
        if (kind == NoticeKind.CIRCULAR || kind == NoticeKind.COMMENDATION) {
            throw new IllegalArgumentException("a circular is not a notice to one bureau: " + kind);
        }
        basis = List.copyOf(basis);
        reasons = List.copyOf(reasons);
        items = List.copyOf(items);
        copiesTo = List.copyOf(copiesTo);
    }
}
