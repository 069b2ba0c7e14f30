// SPDX-License-Identifier: Apache-2.0
/** From HTML or plain text to lines that can be read: block text, meta tags, links, and a folded copy for matching. First step of reading. */
@NullMarked
package org.mingjian.rules.reading.page;

import org.jspecify.annotations.NullMarked;
