// SPDX-License-Identifier: Apache-2.0
/** Sections and tables of an annual report on disclosure (年度报告, 国办公开办函〔2021〕30号). Part of reading. */
@NullMarked
package org.mingjian.rules.reading.report;

import org.jspecify.annotations.NullMarked;
