// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.FieldError;

/**
 * What trying a source came to.
 *
 * @param errors why it could not be tried; empty where it was
 * @param trial what was read; null where it could not be tried
 */
public record Attempt(List<FieldError> errors, @Nullable Trial trial) {
    public Attempt {
        errors = List.copyOf(errors);
    }
}
