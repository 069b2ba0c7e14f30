// SPDX-License-Identifier: Apache-2.0
/**
 * Notices: what is proposed, drafted, issued and not yet acknowledged, and each as it looks on paper.
 *
 * <p>After publication; reads and acts through ports only.
 */
@NullMarked
package org.mingjian.dashboards.notice;

import org.jspecify.annotations.NullMarked;
