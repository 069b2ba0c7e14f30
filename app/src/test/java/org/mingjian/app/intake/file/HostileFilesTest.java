// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjian.app.SpoiledZip;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;

/** Rows and tables that are meant to fill the memory. */
class HostileFilesTest {

    private static final FactTypeDescription REQUESTS =
            FactTypes.named("disclosure-requests").orElseThrow();

    @Test
    void aLineWithoutEndIsRejectedAndTheNextOneRead() throws IOException {
        List<String> codes = new ArrayList<>();
        new NdjsonRows("f", REQUESTS)
                .read(
                        new BufferedReader(new Endless("{\"id\":\"", 40_000_000, "\"}\n{\"id\":\"A2\"}\n")),
                        row -> codes.add(row.line() + " "
                                + (row.problems().isEmpty()
                                        ? row.cells().get("id")
                                        : row.problems().get(0).code())));

        assertThat(codes).containsExactly("1 LONG_LINE", "2 A2");
    }

    @Test
    void aQuotationMarkWithoutItsTwinEndsTheTableAtItsLine() throws IOException {
        List<String> codes = new ArrayList<>();
        new CsvRows("f", REQUESTS, TableTerms.CANONICAL)
                .read(
                        new Endless("bureau,id,receivedOn\nSHIJIAOYU,A1,2026-03-05\nSHIJIAOYU,\"", 40_000_000, "\n"),
                        row -> codes.add(row.line() + " "
                                + (row.problems().isEmpty()
                                        ? row.cells().get("id")
                                        : row.problems().get(0).code())));

        assertThat(codes).containsExactly("2 A1", "3 NOT_CSV");
    }

    @Test
    void aNumberOfABillionZerosStaysAsItIsWritten() {
        RawRow row = new NdjsonRows("f", REQUESTS).row(1, "{\"id\":1e999999999,\"bureau\":2.50}");
        assertThat(row.cells()).containsEntry("id", "1E+999999999").containsEntry("bureau", "2.50");
    }

    @Test
    void aSmallTableIsSmallHoweverWellItIsPacked() {
        Map<String, byte[]> parts = workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        assertThat(lines(parts)).isEqualTo(List.of(List.of("1")));

        parts.put("xl/sharedStrings.xml", ("<sst>" + " ".repeat(60 << 20) + "</sst>").getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> PlainTable.lines(SpoiledZip.packed(parts))).isInstanceOf(PackedFile.TooLarge.class);

        for (String row : List.of(
                "<row r=\"2147483647\"><c r=\"A2147483647\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"ZZZZZ1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"ZZZZZZZZZ1\"><v>1</v></c></row>")) {
            assertThatThrownBy(() -> PlainTable.lines(SpoiledZip.packed(workbook(row))))
                    .as(row)
                    .isInstanceOf(IOException.class);
        }
    }

    private static List<List<String>> lines(Map<String, byte[]> parts) {
        try {
            return PlainTable.lines(SpoiledZip.packed(parts));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Map<String, byte[]> workbook(String rows) {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        String related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Map<String, String> texts = Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + types + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + types
                        + "sharedStrings+xml\"/></Types>",
                "xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + related
                        + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + related
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/sharedStrings.xml",
                "<sst xmlns=\"" + main + "\"/>",
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        texts.forEach((name, text) -> parts.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return parts;
    }

    /** A text with a middle that is never held in memory. */
    private static final class Endless extends Reader {

        private final Reader head;
        private final Reader tail;
        private long middle;

        Endless(String head, long middle, String tail) {
            this.head = new StringReader(head);
            this.middle = middle;
            this.tail = new StringReader(tail);
        }

        @Override
        public int read(char[] target, int from, int length) throws IOException {
            int read = head.read(target, from, length);
            if (read >= 0) {
                return read;
            }
            if (middle > 0) {
                int count = (int) Math.min(length, middle);
                java.util.Arrays.fill(target, from, from + count, 'a');
                middle -= count;
                return count;
            }
            return tail.read(target, from, length);
        }

        @Override
        public void close() {
            middle = 0;
        }
    }
}
