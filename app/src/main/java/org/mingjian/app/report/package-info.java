// SPDX-License-Identifier: Apache-2.0
/**
 * The report on a period (监督考核报告) as a skeleton to be edited on: result, highlights, problems, dimensions, with tables
 * and charts.
 *
 * <p>After results, beside notices; changes nothing.
 */
@NullMarked
package org.mingjian.app.report;

import org.jspecify.annotations.NullMarked;
