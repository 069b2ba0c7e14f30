// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Meta tag of a government page, 国办发〔2017〕47号附件《网页设计规范》. */
public enum PageTag {
    SITE_NAME,
    SITE_DOMAIN,
    SITE_ID_CODE,
    COLUMN_NAME,
    COLUMN_TYPE,
    ARTICLE_TITLE,
    PUB_DATE,
    CONTENT_SOURCE
}
