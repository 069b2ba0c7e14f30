// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.account;

import java.util.List;
import org.mingjian.dashboards.page.FieldError;

/** Why nothing was done with an account; fields are those of the form. */
public final class AccountRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<FieldError> errors;

    public AccountRefused(List<FieldError> errors) {
        super("refused");
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
