// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** What became of a page between two looks. */
public enum PageChangeKind {
    /** It was not there at the look before. */
    APPEARED,
    BODY_CHANGED,
    /** It was there at the look before. */
    WITHDRAWN,
    /** It had been withdrawn and is there again. */
    RETURNED
}
