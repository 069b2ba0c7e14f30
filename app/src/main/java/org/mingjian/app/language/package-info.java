// SPDX-License-Identifier: Apache-2.0
/**
 * The words a feature keeps beside its classes, in the language of whoever asked: between what a feature refuses or
 * reports and the page or answer that tells it.
 */
@NullMarked
package org.mingjian.app.language;

import org.jspecify.annotations.NullMarked;
