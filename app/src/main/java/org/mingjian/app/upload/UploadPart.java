// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.file.FoundHeader;
import org.mingjian.app.intake.file.RegisterGuess;

/**
 * A table of an upload.
 *
 * @param sheet name of the sheet; empty for a text file
 * @param type the register it is taken for, or {@link #DOCUMENT}; null where it is not taken
 * @param refused why it must not be taken, Chinese
 * @param guesses registers it may be, best first
 */
record UploadPart(
        int position,
        String sheet,
        @Nullable String type,
        @Nullable String refused,
        List<Guess> guesses) {

    /** Stands for a register where the file is a document. */
    static final String DOCUMENT = "document";

    UploadPart {
        guesses = List.copyOf(guesses);
    }

    /**
     * A register the table may be.
     *
     * @param known number of its columns that were found
     * @param matched Chinese titles of the columns that were found
     * @param unknown titles that are left out
     * @param missing Chinese titles of columns that must be there
     * @param bureau whether the rows name their bureau
     */
    record Guess(
            String type,
            FoundHeader header,
            int known,
            List<String> matched,
            List<String> unknown,
            List<String> missing,
            boolean bureau) {

        static Guess of(RegisterGuess guess) {
            return new Guess(
                    guess.type().name(),
                    guess.header(),
                    guess.known(),
                    guess.matched(),
                    guess.unknown(),
                    guess.missing(),
                    guess.bureau());
        }
    }

    /** The guess that is the register chosen. */
    @Nullable
    Guess chosen() {
        return guesses.stream()
                .filter(guess -> guess.type().equals(type))
                .findFirst()
                .orElse(null);
    }

    boolean isTaken() {
        return type != null && refused == null;
    }

    UploadPart as(@Nullable String register, @Nullable String why, List<Guess> likely) {
        return new UploadPart(position, sheet, register, why, likely);
    }
}
