// SPDX-License-Identifier: Apache-2.0
/** From a page that lists others (栏目页, sitemap, RSS, Atom) to the pages it lists. Before reading, when pages are collected; judges nothing. */
@NullMarked
package org.mingjian.rules.reading.listing;

import org.jspecify.annotations.NullMarked;
