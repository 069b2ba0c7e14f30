// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official document (公文): the same parts give the same bytes, as DOCX and as PDF.
 *
 * @param mark issuer mark in red (发文机关标志); empty in {@link PaperFormat#PLAIN}
 * @param number 机关代字〔2026〕N号; null until issued
 * @param title may hold line feeds where it is to be broken
 * @param addressee 主送机关 without colon; null for none
 * @param annexes numbered where there are several; named below the text (附件说明)
 * @param signer 发文机关署名; null for none
 * @param date 成文日期; null until issued
 * @param remarks notes in brackets below the date (附注), without the brackets
 */
public record OfficialDocument(
        PaperFormat format,
        String mark,
        @Nullable String number,
        String title,
        @Nullable String addressee,
        List<Block> blocks,
        @Nullable String signer,
        @Nullable LocalDate date,
        List<String> remarks,
        List<Annex> annexes,
        Colophon colophon) {

    public OfficialDocument {
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
        annexes = List.copyOf(annexes);
    }
}
