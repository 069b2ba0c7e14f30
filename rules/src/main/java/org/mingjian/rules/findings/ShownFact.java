// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.findings;

import org.jspecify.annotations.Nullable;

/**
 * One value a finding rests on, as it was used.
 *
 * @param field name of the component, camelCase; its Chinese title is in the message file under {@code fact.<field>}
 * @param value the value as text: dates ISO, codes upper case, several joined by {@code ;}; empty when not known
 * @param source file and key, or an address; never a row number
 */
public record ShownFact(
        String field, String value, @Nullable String source) {}
