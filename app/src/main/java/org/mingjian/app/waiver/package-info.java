// SPDX-License-Identifier: Apache-2.0
/**
 * Not applicable and waived (不适用与豁免): a bureau applies with scope and period, the office decides by two people.
 *
 * <p>Above {@code decision}; what is granted is a fact with an end, never an empty register.
 */
@NullMarked
package org.mingjian.app.waiver;

import org.jspecify.annotations.NullMarked;
