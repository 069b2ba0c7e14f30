// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.element;

/** Elements of a disclosure catalogue (公开目录), 条例第十二条第三款. */
public enum CatalogueElement {
    /** 索引. */
    INDEX,
    /** 名称. */
    NAME,
    /** 内容概述. */
    SUMMARY,
    /** 生成日期. */
    CREATED_ON
}
