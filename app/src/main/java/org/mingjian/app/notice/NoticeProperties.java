// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.scheme.NoticeKind;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of notices.
 *
 * @param codeWords 机关代字 by kind, {@code mingjian.notice.code-words.rectification=示政公开督}; a kind without one has the
 *     usual one. Kinds with the same word share one row of numbers
 * @param mark issuer mark in red (发文机关标志)
 * @param signer signature of the issuer (发文机关署名)
 * @param contactName whom to ask, in new drafts
 * @param contactPhone under which number
 * @param acknowledgeWithin working days after which a notice that is not acknowledged is shown as overdue
 */
@Validated
@ConfigurationProperties("mingjian.notice")
record NoticeProperties(
        @Nullable Map<NoticeKind, @NotBlank @Pattern(regexp = "[\\p{IsHan}]{2,12}") String> codeWords,
        @DefaultValue("示范市人民政府办公室") @NotBlank String mark,
        @DefaultValue("示范市政务公开办公室") @NotBlank String signer,
        @DefaultValue("政务公开办") @Size(max = 60) String contactName,
        @DefaultValue("") @Size(max = 60) String contactPhone,
        @DefaultValue("3") @Min(1) int acknowledgeWithin) {

    private static final Map<NoticeKind, String> USUAL = Map.of(
            NoticeKind.REMINDER, "示政公开提",
            NoticeKind.RECTIFICATION, "示政公开督",
            NoticeKind.SUPERVISION, "示政公开督",
            NoticeKind.CIRCULAR, "示政公开通",
            NoticeKind.INTERVIEW, "示政公开约",
            NoticeKind.ACCOUNTABILITY, "示政公开责");

    NoticeProperties {
        Map<NoticeKind, String> words = new EnumMap<>(USUAL);
        if (codeWords != null) {
            words.putAll(codeWords);
        }
        codeWords = Map.copyOf(words);
    }

    String codeWord(NoticeKind kind) {
        String word = codeWords == null ? null : codeWords.get(kind);
        if (word == null) {
            throw new IllegalArgumentException("no notice is issued of kind " + kind);
        }
        return word;
    }
}
