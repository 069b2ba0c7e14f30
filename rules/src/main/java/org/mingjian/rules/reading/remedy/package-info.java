// SPDX-License-Identifier: Apache-2.0
/** What a letter of reply says about its type, its legal grounds and the remedy channel (救济渠道). Part of reading. */
@NullMarked
package org.mingjian.rules.reading.remedy;

import org.jspecify.annotations.NullMarked;
