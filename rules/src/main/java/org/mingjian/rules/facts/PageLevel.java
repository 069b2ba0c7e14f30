// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Level of a page within its site; it decides which tags the page must carry. */
public enum PageLevel {
    HOME,
    COLUMN,
    ARTICLE
}
