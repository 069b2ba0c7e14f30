// SPDX-License-Identifier: Apache-2.0
/** Words and expressions an official text should not carry, looked up in a list that an office can edit. Part of reading. */
@NullMarked
package org.mingjian.rules.reading.wording;

import org.jspecify.annotations.NullMarked;
