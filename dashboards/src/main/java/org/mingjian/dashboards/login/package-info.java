// SPDX-License-Identifier: Apache-2.0
/** The door: who are you? The only page without a reader. */
@NullMarked
package org.mingjian.dashboards.login;

import org.jspecify.annotations.NullMarked;
