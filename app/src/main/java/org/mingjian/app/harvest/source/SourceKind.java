// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.source;

/** In what form a source names its pages. */
public enum SourceKind {
    /** A column of the site (栏目): list pages with links to items. */
    LIST,
    /** A sitemap, or an index of several. */
    SITEMAP,
    /** RSS or Atom. */
    FEED,
    /** Addresses written down one by one. */
    PAGES
}
