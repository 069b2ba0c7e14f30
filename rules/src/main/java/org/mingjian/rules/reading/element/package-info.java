// SPDX-License-Identifier: Apache-2.0
/** The elements an interpretation (政策解读) or a disclosure guide (公开指南) contains. Part of reading. */
@NullMarked
package org.mingjian.rules.reading.element;

import org.jspecify.annotations.NullMarked;
