// SPDX-License-Identifier: Apache-2.0
/** Which of the nine kinds a page is, judged by its title and, where that is missing, by its opening. Part of reading. */
@NullMarked
package org.mingjian.rules.reading.kind;

import org.jspecify.annotations.NullMarked;
