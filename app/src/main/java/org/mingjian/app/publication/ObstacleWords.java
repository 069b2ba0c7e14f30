// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.publication;

import java.util.stream.Collectors;
import org.mingjian.dashboards.page.Words;
import org.springframework.stereotype.Component;

/** What stands against a publication, in words that name the bureaus. */
@Component
class ObstacleWords {

    private static final int NAMED = 10;

    private final Words words;

    ObstacleWords(Words words) {
        this.words = words;
    }

    String of(Obstacle obstacle) {
        String names = obstacle.bureaus().stream()
                .limit(NAMED)
                .map(one -> one.count() > 1 ? words.of("publication.concerned", one.name(), one.count()) : one.name())
                .collect(Collectors.joining(words.of("sentence.list")));
        return words.of(
                "publication.obstacle." + obstacle.kind(), obstacle.bureaus().size(), names);
    }

    String reasonMissing() {
        return words.of("publication.reason.missing");
    }
}
