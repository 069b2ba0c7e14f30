// SPDX-License-Identifier: Apache-2.0
/**
 * What pages share: header, badges, number formats and the why-component. Every page package stands on it.
 */
@NullMarked
package org.mingjian.dashboards.page;

import org.jspecify.annotations.NullMarked;
