// SPDX-License-Identifier: Apache-2.0
/**
 * A finding over its life (问题的状态): derived from runs, decisions, appeals and rectification, and moved by transitions.
 *
 * <p>Above {@code decision} and {@code appeal}, below nothing; stores no state of its own.
 */
@NullMarked
package org.mingjian.app.finding;

import org.jspecify.annotations.NullMarked;
