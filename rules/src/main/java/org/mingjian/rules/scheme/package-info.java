// SPDX-License-Identifier: Apache-2.0
/**
 * The edition of a year (考核方案): points, caps, vetoes, bonuses, grades, ranking and ladder as data.
 */
@NullMarked
package org.mingjian.rules.scheme;

import org.jspecify.annotations.NullMarked;
