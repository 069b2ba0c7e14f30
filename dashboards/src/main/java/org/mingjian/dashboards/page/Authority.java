// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

/**
 * Whose evaluation this installation runs; shown in the masthead.
 *
 * @param name such as 示范市政务公开监督考核
 */
public record Authority(String name) {}
