// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What whoever publishes says.
 *
 * @param reason why a published version is superseded; null for the first
 * @param held why each of these bureaus is published without a place, by code; one without a reason is not held
 */
public record PublicationRequest(@Nullable String reason, Map<String, String> held) {

    public PublicationRequest {
        held = held.entrySet().stream()
                .filter(one -> !one.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, one -> one.getValue().strip()));
    }

    /** As the API takes it. */
    record Body(
            @Nullable String password,
            @Nullable String reason,
            @Nullable List<Held> held) {

        record Held(@Nullable String bureau, @Nullable String reason) {}

        PublicationRequest request() {
            Map<String, String> reasons = new LinkedHashMap<>();
            Objects.requireNonNullElse(held, List.<Held>of())
                    .forEach(one -> reasons.put(text(one.bureau()), text(one.reason())));
            return new PublicationRequest(reason, reasons);
        }

        private static String text(@Nullable String said) {
            return Objects.requireNonNullElse(said, "").strip();
        }
    }

    boolean says() {
        return reason != null && !reason.isBlank();
    }

    /** Whether a bureau is held back, and a reason given. */
    boolean holds(String bureau) {
        return held.containsKey(bureau);
    }
}
