// SPDX-License-Identifier: Apache-2.0
/** Personal data that a published text should not carry, found by checksum and shown only masked. Part of reading. */
@NullMarked
package org.mingjian.rules.reading.personal;

import org.jspecify.annotations.NullMarked;
