// SPDX-License-Identifier: Apache-2.0
/** The search page: bureaus, documents, indicators and articles by a few words. */
@NullMarked
package org.mingjian.dashboards.search;

import org.jspecify.annotations.NullMarked;
