// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.archive;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** What a feature encloses in a package beside facts and results: captures of evidence, issued notices, files of appeals. */
public interface ArchiveEnclosure {

    /**
     * The files of one evaluation, each under a path of its own that begins with the feature's noun.
     *
     * @param bureau only what concerns this one; null for all
     */
    Flux<EnclosedFile> files(long evaluation, @Nullable String bureau);

    /**
     * A file of a package.
     *
     * @param path parts of letters, digits, {@code ._-〔〕号} joined by {@code /}
     */
    record EnclosedFile(String path, byte[] content) {}
}
