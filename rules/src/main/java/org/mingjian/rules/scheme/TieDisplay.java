// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

/** In which order bureaus that share a place are listed. */
public enum TieDisplay {
    /** By their code, as the office's register of bureaus. */
    CODE,
    /** By the strokes of their names (按笔画为序). */
    STROKES
}
