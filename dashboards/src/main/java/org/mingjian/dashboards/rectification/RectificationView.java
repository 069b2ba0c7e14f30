// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.rectification;

import java.util.List;
import org.mingjian.dashboards.page.FieldError;

/**
 * One rectification with the forms of what may be done.
 *
 * @param closeReasons types of reasons for closing without a passed check
 * @param falseReasons types of false rectification
 */
public record RectificationView(
        RectificationCard card,
        RectificationForm form,
        List<String> closeReasons,
        List<String> falseReasons,
        List<FieldError> errors) {}
