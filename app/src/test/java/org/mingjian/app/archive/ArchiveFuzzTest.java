// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.app.SpoiledZip;
import org.mingjian.app.evaluation.EvaluationRecord;
import org.mingjian.app.evaluation.EvaluationRun;
import org.mingjian.app.evaluation.SeedData;
import org.mingjian.app.intake.folder.FactFolder;
import org.mingjian.dashboards.page.EvaluationState;
import org.mingjian.rules.Evaluation;
import org.mingjian.rules.EvaluationResult;
import org.mingjian.rules.History;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.FactBase;
import org.mingjian.rules.facts.Sha256;
import org.mingjian.rules.fuzz.Fuzzing;
import org.mingjian.rules.scheme.SchemeReader;

/** Spoiled packages are refused in words, or differ in words; whatever they hold, nothing leaves their folder. */
@Timeout(value = 20, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ArchiveFuzzTest {

    @TempDir
    private static Path folder;

    private static byte[] whole = {};

    @BeforeAll
    static void pack() throws IOException {
        FactBase base = FactFolder.read(Path.of("src", "test", "resources", "clean-bureau"))
                .facts();
        Question question = new Question(SeedData.SCHEME.periods().get("2026"), LocalDate.of(2026, 12, 31));
        EvaluationResult result = Evaluation.of(SeedData.RULEBOOK, SeedData.SCHEME, SeedData.HOLIDAYS)
                .evaluate(base.facts(), question, History.none());
        EvaluationRecord kept = new EvaluationRecord(
                run(base),
                result,
                base.facts(),
                SchemeReader.text(SeedData.SCHEME.id()),
                SeedData.HOLIDAYS.csv(),
                History.none());
        Path content = folder.resolve("content");
        new ArchiveFolder(content, SeedData.RULEBOOK, "test")
                .write(kept, SeedData.SCHEME, null, List.of(), Removals.NONE);
        Path zip = folder.resolve("whole.zip");
        ArchiveFile.write(content, zip);
        whole = Files.readAllBytes(zip);
        assertThat(verdict(whole).differences()).isEmpty();
    }

    @Test
    void aSpoiledPackageIsRefusedOrDiffersInWords() {
        Fuzzing.each(15, mutations -> take(SpoiledZip.of(mutations, whole)), 17, 24);
    }

    /** The manifest is made to fit, so that what reads edition, calendar, history and facts is reached. */
    @Test
    void aSpoiledPartIsRefusedOrDiffersThoughTheManifestWasMadeToFit() {
        Fuzzing.each(
                12,
                mutations -> {
                    Map<String, byte[]> parts = SpoiledZip.parts(whole);
                    String path = mutations.one(List.of(
                            ArchivePaths.SCHEME,
                            ArchivePaths.CALENDAR,
                            ArchivePaths.HISTORY,
                            "facts/documents.csv",
                            "facts/bureaus.csv",
                            "results/ranking.csv",
                            ArchiveManifest.PATH));
                    String before = text(parts, path);
                    String after = mutations.text(before, before);
                    parts.put(path, after.getBytes(StandardCharsets.UTF_8));
                    if (!path.equals(ArchiveManifest.PATH)) {
                        String manifest = text(parts, ArchiveManifest.PATH);
                        parts.put(
                                ArchiveManifest.PATH,
                                manifest.replace(digest(before), digest(after)).getBytes(StandardCharsets.UTF_8));
                    }
                    take(SpoiledZip.packed(parts));
                },
                186,
                1311);
    }

    /** More files, more bytes or more of one byte than a package has: refused before they fill the disk. */
    @Test
    void whatUnpacksWithoutMeasureIsRefused() throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("facts/documents.csv"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(nothing);
            }
        }
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        assertThatThrownBy(() -> VerifyArchive.verify(bomb))
                .isInstanceOf(BrokenArchive.class)
                .hasMessageContaining("times its size");

        Path many = folder.resolve("many.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(many))) {
            for (int i = 0; i <= 500; i++) {
                zip.putNextEntry(new ZipEntry("f/" + i));
            }
        }
        assertThatThrownBy(() -> ArchiveReading.unpack(many, folder.resolve("many"), 500))
                .isInstanceOf(BrokenArchive.class)
                .hasMessageContaining("more than 500 files");
    }

    @Test
    void whatWouldLieOutsideOrInTwoPlacesIsRefused() throws IOException {
        for (List<String> names : List.of(
                List.of("../outside"),
                List.of("a/../../outside"),
                List.of("/outside"),
                List.of("..\\outside"),
                List.of("a", "a/b"),
                List.of("a/b", "a"),
                List.of("a\0b"),
                List.of("a".repeat(5_000)),
                List.of("a/".repeat(5_000) + "a"))) {
            assertThatThrownBy(() -> verdict(zip(names))).as("%s", names).isInstanceOf(BrokenArchive.class);
        }
        assertThat(folder.getParent().resolve("outside")).doesNotExist();
    }

    private static void take(byte[] zip) throws IOException {
        try {
            assertThat(verdict(zip).differences()).doesNotContainNull().doesNotContain("");
        } catch (BrokenArchive told) {
            assertThat(told.getMessage()).isNotBlank();
        }
    }

    private static VerifyArchive.Verdict verdict(byte[] zip) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "spoiled", ".zip"), zip);
        try {
            return VerifyArchive.verify(file);
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] zip(List<String> names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return bytes.toByteArray();
    }

    private static EvaluationRun run(FactBase base) {
        return new EvaluationRun(
                1,
                SeedData.SCHEME.id(),
                "2026",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2026, 12, 31),
                EvaluationState.PUBLISHED,
                1,
                1,
                1,
                null,
                new TreeMap<>(Map.of(
                        "facts", base.digest(),
                        "scheme", SeedData.SCHEME.digest(),
                        "rulebook", SeedData.RULEBOOK.digest(),
                        "calendar", SeedData.HOLIDAYS.digest())),
                "office",
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private static String text(Map<String, byte[]> parts, String path) {
        return new String(parts.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
