// SPDX-License-Identifier: Apache-2.0
/**
 * The indicators as data: one folder each, read and checked. Feeds engine, scoring and pages.
 */
@NullMarked
package org.mingjian.rules.rulebook;

import org.jspecify.annotations.NullMarked;
