// SPDX-License-Identifier: Apache-2.0
/** The pages of schemes (考核方案): points, caps, groups, grades and ladder of an edition. */
@NullMarked
package org.mingjian.dashboards.scheme;

import org.jspecify.annotations.NullMarked;
