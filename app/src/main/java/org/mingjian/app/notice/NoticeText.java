// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.util.List;

/**
 * What the office writes into a notice itself; all of it may be empty.
 *
 * @param copies who gets a copy (抄送)
 * @param addressee to whom it goes (主送) where that is not the bureau itself
 * @param appointment when and where an interview is held
 * @param remark what is added in its own words
 */
record NoticeText(
        String contactName,
        String contactPhone,
        List<String> copies,
        String addressee,
        String appointment,
        String remark) {

    NoticeText {
        copies = List.copyOf(copies);
    }
}
