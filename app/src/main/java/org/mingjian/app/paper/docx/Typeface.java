// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.docx;

/** Faces the standard asks for, named and not embedded: offices have them; and what stands in where one is missing. */
enum Typeface {
    TITLE("方正小标宋简体", "宋体"),
    BODY("仿宋_GB2312", "仿宋"),
    KAI("楷体_GB2312", "楷体"),
    HEI("黑体", "微软雅黑"),
    SONG("宋体", "新宋体");

    final String named;
    final String otherwise;

    Typeface(String named, String otherwise) {
        this.named = named;
        this.otherwise = otherwise;
    }
}
