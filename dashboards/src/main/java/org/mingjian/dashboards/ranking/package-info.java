// SPDX-License-Identifier: Apache-2.0
/** The ranking page (排名): places within comparison groups, movements, and where each bureau lost most. */
@NullMarked
package org.mingjian.dashboards.ranking;

import org.jspecify.annotations.NullMarked;
