// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.source;

/** In what form a source names its pages. */
public enum SourceKind {
    /** A column of the site (栏目): list pages with links to items. */
    LIST,
    /** The disclosure platform of a site (政府信息公开平台): its sections are found by their names and followed each in its way. */
    PLATFORM,
    /** A sitemap, or an index of several. */
    SITEMAP,
    /** RSS or Atom. */
    FEED,
    /** Addresses written down one by one. */
    PAGES
}
