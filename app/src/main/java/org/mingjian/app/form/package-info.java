// SPDX-License-Identifier: Apache-2.0
/**
 * Refusals on forms (表单提示): what a feature refuses, in the words and at the fields of the form that asked for it; between
 * the features' answers to pages and the pages.
 */
@NullMarked
package org.mingjian.app.form;

import org.jspecify.annotations.NullMarked;
