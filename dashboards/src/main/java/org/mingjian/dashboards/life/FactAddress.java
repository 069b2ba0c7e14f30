// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.life;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What identifies a fact through all its versions: type, bureau and key. */
public record FactAddress(String type, String bureau, String key) {

    /** Page of its life; a key may hold anything, so it is no part of the path. */
    public String path() {
        return "/facts/" + type + "/" + bureau + "?key=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }
}
