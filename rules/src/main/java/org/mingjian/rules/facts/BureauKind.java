// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** What an evaluated body is; decides which law binds it (domain: corrections 3 and 4). */
public enum BureauKind {
    /** Government department (政府部门). */
    DEPARTMENT,
    /** District or county government (区县政府): its own report is due on 31 March, 条例第四十九条第二款. */
    DISTRICT_GOVERNMENT,
    /** Public enterprise or institution (公共企事业单位), 条例第五十五条: no requests, no annual report, complaints instead. */
    PUBLIC_INSTITUTION
}
