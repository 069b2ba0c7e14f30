// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

/** Age of an indicator; an id is never reused after deprecation. */
public enum Lifecycle {
    EXPERIMENTAL,
    STABLE,
    DEPRECATED
}
