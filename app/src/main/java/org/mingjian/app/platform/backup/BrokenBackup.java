// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.backup;

/** A backup that is not what it was when it was taken, or not one at all; nothing was restored from it. */
public final class BrokenBackup extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenBackup(String reason) {
        super(reason);
    }
}
