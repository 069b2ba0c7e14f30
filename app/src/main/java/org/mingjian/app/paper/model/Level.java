// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.model;

/** Levels of a text's structure; each has its own face. */
public enum Level {
    /** 一、 in 黑体. */
    FIRST,
    /** （一） in 楷体. */
    SECOND,
    /** 1. in 仿宋. */
    THIRD
}
