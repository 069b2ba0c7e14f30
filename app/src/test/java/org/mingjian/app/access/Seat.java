// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.access;

/** Who asks: a column of the matrix. */
enum Seat {
    /** Nobody known. */
    ANONYMOUS,
    /** A service token bound to the bureau whose things are asked for. */
    TOKEN,
    /** A service account. */
    SERVICE,
    /** A clerk (经办人) of that bureau. */
    CLERK,
    /** Its head (负责人). */
    HEAD,
    /** The head of another bureau. */
    OTHER,
    AUDITOR,
    OFFICE,
    ADMIN
}
