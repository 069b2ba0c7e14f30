// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.account;

import java.util.List;
import org.mingjian.dashboards.page.FieldError;

/** One's own account, and what is wrong with what was typed. */
public record OwnAccountView(OwnAccount own, List<FieldError> errors) {

    public OwnAccountView {
        errors = List.copyOf(errors);
    }

    public boolean wrong(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }
}
