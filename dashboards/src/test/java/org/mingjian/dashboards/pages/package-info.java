// SPDX-License-Identifier: Apache-2.0
/** Every page rendered from the invented city: what it says, that hostile names stay text, that no word is missing. */
package org.mingjian.dashboards.pages;
