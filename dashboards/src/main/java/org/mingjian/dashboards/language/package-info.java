// SPDX-License-Identifier: Apache-2.0
/**
 * The language a visitor reads the pages in: Chinese, or English where it was chosen. Before every page on its path;
 * what leaves the system as a record is Chinese whatever was chosen ({@code Words.ofRecords}).
 */
@NullMarked
package org.mingjian.dashboards.language;

import org.jspecify.annotations.NullMarked;
