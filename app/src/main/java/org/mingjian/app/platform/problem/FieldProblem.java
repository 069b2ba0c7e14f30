// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.problem;

/**
 * One defect of a request.
 *
 * @param pointer JSON pointer into the body ({@code /bureaus/0}), or the name of a query parameter
 * @param message the bad condition, then the limit, in Chinese
 */
public record FieldProblem(String pointer, String message) {}
