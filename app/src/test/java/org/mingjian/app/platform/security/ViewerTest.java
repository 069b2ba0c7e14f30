// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mingjian.app.platform.problem.Refusal;
import org.springframework.http.HttpStatus;

class ViewerTest {

    private final Viewer bureau = new Viewer("bureau-HB1101", Role.BUREAU, "HB1101");
    private final Viewer auditor = new Viewer("auditor", Role.AUDITOR, null);

    @Test
    void aBureauSeesItselfOnly() {
        assertThat(bureau.seesAll()).isFalse();
        assertThat(bureau.maySee("HB1101")).isTrue();
        assertThat(bureau.maySee("JY1102")).isFalse();
        assertThat(auditor.maySee("JY1102")).isTrue();
    }

    @Test
    void anotherBureauIsNotFoundRatherThanForbidden() {
        assertThatThrownBy(() -> bureau.requireBureau("JY1102"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(HttpStatus.NOT_FOUND));
    }

    @Test
    void aRoleThatMayNotIsForbidden() {
        assertThat(auditor.require(Role.OFFICE, Role.AUDITOR)).isEqualTo(auditor);
        assertThatThrownBy(() -> auditor.require(Role.OFFICE))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(HttpStatus.FORBIDDEN));
    }
}
