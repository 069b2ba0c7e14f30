// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.pdf;

/** How a line stands in its width. */
enum Fit {
    LEFT,
    CENTER,
    RIGHT,
    /** Spread so that both ends are flush. */
    FULL
}
