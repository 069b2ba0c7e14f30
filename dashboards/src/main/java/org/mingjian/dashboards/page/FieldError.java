// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

/**
 * What is wrong with one field of a form.
 *
 * @param field id of the field on the page
 * @param message what is wrong, what is allowed
 */
public record FieldError(String field, String message) {}
