// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class PasswordCostTest {

    @Test
    void aServerNobodyConfiguredHashesAtNineteenMebibytesAndTwoPasses() {
        assertThat(hash(Map.of())).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void aHashOfAnotherCostIsStillKnown() {
        String cheap = hash(Map.of("memory", "64KB", "passes", "1"));

        assertThat(cheap).startsWith("$argon2id$v=19$m=64,t=1,p=1$");
        assertThat(new Passwords(cost(Map.of())).matches("word", cheap).block()).isTrue();
    }

    private static String hash(Map<String, String> settings) {
        return String.valueOf(new Passwords(cost(settings)).hash("word").block());
    }

    private static PasswordCost cost(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("", PasswordCost.class);
    }
}
