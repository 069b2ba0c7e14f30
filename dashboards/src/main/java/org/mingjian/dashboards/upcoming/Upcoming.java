// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.upcoming;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.NavItem;

/**
 * Pages that are not there yet; the words are {@code upcoming.<noun>} and its parts.
 */
enum Upcoming {
    USERS("admin/users", null, "/");

    private final String path;
    private final @Nullable NavItem door;
    private final String instead;

    Upcoming(String path, @Nullable NavItem door, String instead) {
        this.path = path;
        this.door = door;
        this.instead = instead;
    }

    String path() {
        return path;
    }

    @Nullable
    NavItem door() {
        return door;
    }

    String instead() {
        return instead;
    }

    /** Message key of the title; {@code .reason}, {@code .action} are its parts. */
    String key() {
        return "upcoming." + path.substring(path.lastIndexOf('/') + 1);
    }

    static Optional<Upcoming> of(String path) {
        return Stream.of(values()).filter(one -> one.path.equals(path)).findFirst();
    }
}
