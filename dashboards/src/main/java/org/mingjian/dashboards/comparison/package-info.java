// SPDX-License-Identifier: Apache-2.0
/** Why a score changed between two periods (四分解): a page of a bureau, reached from its score sheet. */
@NullMarked
package org.mingjian.dashboards.comparison;

import org.jspecify.annotations.NullMarked;
