// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** What the foot of a government site must name, 国办发〔2017〕47号. */
public enum FooterElement {
    ORGANIZER,
    CONTACT,
    SITE_CODE,
    ICP_RECORD,
    POLICE_RECORD
}
