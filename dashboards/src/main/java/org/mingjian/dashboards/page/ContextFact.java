// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

/**
 * A fact every figure of the page rests on: snapshot, scheme, state of publication, digest.
 *
 * @param noun last part of the message key {@code context.<noun>}
 * @param value as shown
 */
public record ContextFact(String noun, String value) {

    public String key() {
        return "context." + noun;
    }
}
