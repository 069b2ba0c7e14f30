// SPDX-License-Identifier: Apache-2.0
/** The whole product as people use it: a real server with the demo city, read in a real Chromium. */
@NullMarked
package org.mingjian.app.browser;

import org.jspecify.annotations.NullMarked;
