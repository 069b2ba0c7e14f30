// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.util.UriComponentsBuilder;

/** What was just done, told at the head of the page it led to; its sentence is {@code done.<noun>}. */
@ControllerAdvice
public final class Done {

    private static final String DONE = "done";

    private final Words words;

    Done(Words words) {
        this.words = words;
    }

    /** On to a page that tells what was done. */
    public static Rendering at(String path, String noun) {
        return Rendering.redirectTo(UriComponentsBuilder.fromUriString(path)
                        .queryParam(DONE, noun)
                        .build()
                        .toUriString())
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    /** Absent on a page one came to in another way. */
    @ModelAttribute("justDone")
    @Nullable
    String sentence(@RequestParam(name = DONE, required = false) @Nullable String noun) {
        return noun != null && words.has("done." + noun) ? words.of("done." + noun) : null;
    }
}
