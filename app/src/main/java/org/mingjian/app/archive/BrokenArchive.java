// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.archive;

/** A file that is no package, or one that cannot be read safely. */
public final class BrokenArchive extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenArchive(String defect) {
        super(defect);
    }
}
