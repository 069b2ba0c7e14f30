// SPDX-License-Identifier: Apache-2.0
/** The look as a reader meets it: fragments served over HTTP and, where Chromium is at hand, photographed. */
package org.mingjian.dashboards.look;
