// SPDX-License-Identifier: Apache-2.0
/**
 * What a bureau comes to with the facts of this moment: computed when asked for, told when facts change. Nothing official.
 */
@NullMarked
package org.mingjian.app.live;

import org.jspecify.annotations.NullMarked;
