// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.app.Api;
import org.mingjian.app.evaluation.SeedData;
import org.mingjian.app.evaluation.ServedCity;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.mingjian.rules.facts.Sha256;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The package of a published result, taken over HTTP and proved from the file alone; and what betrays one that was changed. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveIT {

    private static final String OWN = "SHENGTAIJU";

    @TempDir
    private static Path folder;

    private final OpenAccount accounts;
    private final int port;
    private final Api auditor;
    private final ServedCity city;
    private String published = "";
    private Path whole = Path.of("");

    ArchiveIT(@LocalServerPort int port, @Autowired OpenAccount accounts) {
        this.accounts = accounts;
        this.port = port;
        this.auditor = Api.as("auditor", port);
        this.city = new ServedCity(Api.as("office", port));
    }

    @BeforeAll
    void publish() throws IOException {
        Api.openAccounts(accounts, OWN);
        city.load(folder.resolve("facts"));
        published = city.evaluate(SeedData.PERIODS.get(0));
        city.publish(published);
        String second = city.evaluate(SeedData.PERIODS.get(1));
        city.publish(second);
        published = second;
        whole = saved("whole.zip", auditor);
    }

    @Test
    void thePackageComesToTheSameBytesAgainAndIsTheSameEachTime() throws IOException {
        VerifyArchive.Verdict verdict = VerifyArchive.verify(whole);

        assertThat(verdict.differences()).isEmpty();
        assertThat(verdict.period()).isEqualTo("2026Q2");
        assertThat(verdict.state()).isEqualTo("PUBLISHED");
        assertThat(verdict.bureaus()).isEqualTo(22);
        assertThat(Files.mismatch(whole, saved("again.zip", auditor))).isEqualTo(-1);
    }

    @Test
    void aBureauTakesItsOwnSliceWhichProvesItself() throws IOException {
        Path slice = saved("slice.zip", Api.as("bureau-" + OWN, port));

        assertThat(VerifyArchive.verify(slice).differences()).isEmpty();
        assertThat(entries(slice).values()).noneMatch(content -> content.contains("SHIGONGAN"));
        assertThat(entries(slice).get("results/score-sheets.ndjson").lines()).hasSize(1);
    }

    @Test
    void beforePublicationABureauTakesNothing() {
        String open = city.evaluate(SeedData.PERIODS.get(2));

        assertThat(Api.as("bureau-" + OWN, port).get(open + "/package.zip").status())
                .isEqualTo(404);
    }

    @Test
    void oneFlippedByteIsNamed() throws IOException {
        Path changed = changed(
                "flipped.zip", false, "facts/documents.csv", text -> text.replaceFirst("PROACTIVE", "PROACTIVF"));

        assertThat(VerifyArchive.verify(changed).differences())
                .singleElement()
                .asString()
                .startsWith("facts/documents.csv: content differs");
    }

    @Test
    void aRemovedRowIsNamedThoughTheManifestWasMadeToFit() throws IOException {
        Path changed = changed(
                "row.zip",
                true,
                "facts/disclosure-requests.csv",
                text -> text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1));

        assertThat(VerifyArchive.verify(changed).differences()).anyMatch(line -> line.startsWith("facts: digest "));
    }

    @Test
    void aChangedWeightIsNamedThoughTheManifestWasMadeToFit() throws IOException {
        Path changed = changed(
                "weight.zip",
                true,
                "scheme.yaml",
                text -> text.replaceFirst("coverage_floor: \"60.00\"", "coverage_floor: \"59.00\""));

        assertThat(VerifyArchive.verify(changed).differences()).anyMatch(line -> line.startsWith("scheme: digest "));
    }

    @Test
    void aBetterScoreIsNamedByItsLine() throws IOException {
        Path changed = changed(
                "score.zip",
                true,
                "results/ranking.csv",
                text -> text.replaceFirst("(SHIGONGAN,[^,]+,)[0-9.]+", "$199.00"));

        assertThat(VerifyArchive.verify(changed).differences())
                .anyMatch(line -> line.startsWith("ranking.csv, line ") && line.contains("99.00"));
    }

    @Test
    void whatIsNoPackageIsRefusedInWords() throws IOException {
        Path text = Files.writeString(folder.resolve("text.zip"), "no package");
        Path slip = folder.resolve("slip.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(slip))) {
            out.putNextEntry(new ZipEntry("../outside.txt"));
            out.write(1);
        }

        assertThatThrownBy(() -> VerifyArchive.verify(text)).isInstanceOf(BrokenArchive.class);
        assertThatThrownBy(() -> VerifyArchive.verify(slip))
                .isInstanceOf(BrokenArchive.class)
                .hasMessageContaining("outside of the package");
    }

    @Test
    void aManifestWithoutADateIsRefusedInWords() throws IOException {
        Path changed = changed(
                "date.zip",
                false,
                ArchiveManifest.PATH,
                text -> text.replaceFirst("\"asOf\" : \"[^\"]+\"", "\"asOf\" : \"soon\""));

        assertThatThrownBy(() -> VerifyArchive.verify(changed))
                .isInstanceOf(BrokenArchive.class)
                .hasMessageContaining("soon");
    }

    private Path saved(String name, Api reader) throws IOException {
        return Files.write(folder.resolve(name), reader.download(published + "/package.zip"));
    }

    /** The package with one file changed; on request with a manifest that lists the new digest. */
    private Path changed(String name, boolean fitting, String path, UnaryOperator<String> change) throws IOException {
        SortedMap<String, String> all = entries(whole);
        String before = all.get(path);
        String after = change.apply(before);
        assertThat(after).as("the change").isNotEqualTo(before);
        all.put(path, after);
        if (fitting) {
            all.computeIfPresent(
                    ArchiveManifest.PATH, (manifest, text) -> text.replace(Sha256.of(before), Sha256.of(after)));
        }
        Path file = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var one : all.entrySet()) {
                out.putNextEntry(new ZipEntry(one.getKey()));
                out.write(one.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static SortedMap<String, String> entries(Path zip) throws IOException {
        SortedMap<String, String> entries = new TreeMap<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : List.copyOf(java.util.Collections.list(file.entries()))) {
                entries.put(
                        entry.getName(), new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
