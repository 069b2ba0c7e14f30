// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

/** A pass over the rows of an upload. */
enum Pass {
    /** Says what importing would do. */
    PREVIEW,
    IMPORT
}
