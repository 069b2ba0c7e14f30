// SPDX-License-Identifier: Apache-2.0
/** The page of results of earlier years (往期结果): what was imported, and the form that imports a published table. */
@NullMarked
package org.mingjian.dashboards.pastresult;

import org.jspecify.annotations.NullMarked;
