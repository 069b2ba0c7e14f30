// SPDX-License-Identifier: Apache-2.0
/**
 * Editions beside each other (修订): what changed from one to the next in Chinese sentences, and which indicator of the later
 * one carries on which of the earlier. Beside the path: it decides no score.
 */
@NullMarked
package org.mingjian.rules.revision;

import org.jspecify.annotations.NullMarked;
