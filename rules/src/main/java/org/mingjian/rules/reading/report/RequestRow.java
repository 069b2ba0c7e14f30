// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.report;

/**
 * Rows of table 3 of an annual report (收到和处理政府信息公开申请情况, 国办公开办函〔2021〕30号), in the order of the form, with the words
 * by which each is found.
 */
enum RequestRow {
    NEW_REQUESTS("newRequests", "本年新收"),
    CARRIED_IN("carriedIn", "上年结转"),
    GRANTED("granted", "予以公开"),
    PARTLY_GRANTED("partlyGranted", "部分公开"),
    STATE_SECRET("stateSecret", "属于国家秘密"),
    PROHIBITED("prohibitedByLaw", "法律行政法规禁止", "法律、行政法规禁止", "法律法规禁止"),
    THREE_SAFETIES("threeSafeties", "三安全一稳定"),
    THIRD_PARTY("thirdPartyInterests", "第三方合法权益"),
    INTERNAL("internalAffairs", "内部事务信息"),
    PROCESS("processInformation", "过程性信息"),
    ENFORCEMENT("enforcementFiles", "行政执法案卷"),
    QUERIES("administrativeQueries", "行政查询事项"),
    NOT_HELD("notHeld", "不掌握相关"),
    NEEDS_MAKING("needsMaking", "没有现成信息"),
    UNCLEAR("stillUnclear", "补正后申请内容"),
    PETITIONS("petitions", "信访举报投诉", "信访、举报、投诉"),
    REPEATED("repeated", "重复申请"),
    PUBLICATIONS("publications", "公开出版物"),
    EXCESSIVE("excessive", "大量反复申请", "大量、反复申请"),
    REISSUE("reissue", "确认或重新出具", "确认或者重新出具"),
    NOT_CORRECTED("notCorrected", "逾期不补正"),
    FEE_UNPAID("feeUnpaid", "收费通知要求缴纳"),
    OTHER_HANDLING("otherHandling", "3.其他", "3、其他", "3其他", "其他处理"),
    TOTAL("total", "总计", "合计"),
    CARRIED_OUT("carriedOut", "结转下年");

    /** Its name in the reading. */
    final String code;

    final String[] headings;

    RequestRow(String code, String... headings) {
        this.code = code;
        this.headings = headings;
    }

    /** Whether it is one of the results that the total adds up. */
    boolean isResult() {
        return compareTo(GRANTED) >= 0 && compareTo(OTHER_HANDLING) <= 0;
    }
}
