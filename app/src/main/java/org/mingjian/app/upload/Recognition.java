// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.file.FileKind;
import org.mingjian.app.intake.file.FilePart;
import org.mingjian.app.intake.file.FileProblem;
import org.mingjian.app.intake.file.RegisterGuess;
import org.mingjian.app.intake.file.TableFile;
import org.mingjian.app.intake.file.UnreadableFile;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;

/**
 * What a file is taken for before a person has said anything.
 *
 * @param parts its tables, those without any row left out; or one document
 * @param certain whether nothing must be asked
 */
record Recognition(FileKind kind, List<UploadPart> parts, boolean certain) {

    static Recognition of(Upload upload, Path file) throws IOException {
        FileKind kind = FileKind.of(file);
        if (kind == FileKind.XLSX || kind == FileKind.TEXT || kind == FileKind.NDJSON) {
            Recognition tables = tables(upload, new TableFile(file, upload.name(), kind));
            boolean isTable = kind != FileKind.TEXT
                    || upload.name().matches("(?i).*\\.(csv|tsv)")
                    || tables.parts.stream().anyMatch(part -> part.type() != null);
            if (isTable) {
                return tables;
            }
        }
        UploadPart document = new UploadPart(0, "", UploadPart.DOCUMENT, null, List.of());
        return new Recognition(kind, List.of(document), upload.bureau() != null);
    }

    private static Recognition tables(Upload upload, TableFile file) throws IOException {
        List<UploadPart> parts = new ArrayList<>();
        boolean certain = true;
        for (FilePart part : file.parts()) {
            List<RegisterGuess> guesses = RegisterGuess.of(part, upload.name());
            boolean empty = part.start().isEmpty()
                    || !guesses.isEmpty() && guesses.stream().noneMatch(RegisterGuess::rows);
            if (!empty) {
                List<UploadPart.Guess> likely =
                        guesses.stream().map(UploadPart.Guess::of).toList();
                boolean sure =
                        RegisterGuess.isCertain(guesses) && (likely.get(0).bureau() || upload.bureau() != null);
                String type = likely.isEmpty() ? null : likely.get(0).type();
                certain &= sure;
                parts.add(new UploadPart(parts.size(), part.sheet(), type, refusal(upload, type), likely));
            }
        }
        if (parts.isEmpty()) {
            throw new UnreadableFile(FileProblem.NO_ROWS);
        }
        return new Recognition(file.kind(), parts, certain);
    }

    /** A table as the register a person says it is. */
    static UploadPart as(Upload upload, UploadPart part, FactTypeDescription type, FilePart table) {
        List<UploadPart.Guess> guesses = new ArrayList<>(part.guesses());
        if (guesses.stream().noneMatch(guess -> guess.type().equals(type.name()))) {
            guesses.add(UploadPart.Guess.of(RegisterGuess.as(type, table, upload.name())));
        }
        return part.as(type.name(), refusal(upload, type.name()), guesses);
    }

    /** Why a bureau may not supply a register; null where it may. */
    private static @Nullable String refusal(Upload upload, @Nullable String type) {
        String why = type == null || !upload.ownOnly()
                ? null
                : FactTypes.named(type).map(FactTypeDescription::notByBureau).orElse(null);
        return why == null ? null : FileProblem.WORDS.say(FileProblem.NOT_A_BUREAUS.name(), why);
    }
}
