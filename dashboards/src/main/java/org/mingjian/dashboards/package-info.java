// SPDX-License-Identifier: Apache-2.0
/**
 * What is shown: pages, charts and words. Last station of the path; asks through ports and reaches no table.
 */
@NullMarked
package org.mingjian.dashboards;

import org.jspecify.annotations.NullMarked;
