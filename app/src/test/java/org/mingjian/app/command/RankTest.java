// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankTest {

    private static final String TABLE = """
            group,code,name,daily,final,total
            G2,C1,丙,10,20.5,
            G1,A1,甲,,,90.00
            G1,A2,乙,,,90
            G1,A3,丁,40.5,-0.25,
            G1,A4,戊,,,
            """;

    @TempDir
    Path folder;

    @Test
    void rowsKeepTheirOrderAndGetTheirPlaceWithinTheGroup() throws IOException {
        CommandRun run = rank(TABLE);

        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(folder.resolve("ranked.csv")).hasContent("""
                        group,code,name,daily,final,total,rank
                        G2,C1,丙,10,20.5,30.50,1
                        G1,A1,甲,,,90.00,1
                        G1,A2,乙,,,90,1
                        G1,A3,丁,40.5,-0.25,40.25,3
                        G1,A4,戊,,,,""");
    }

    @Test
    void equalScoresShareAPlaceByTheMethodAsked() throws IOException {
        rank(TABLE, "--method", "dense");
        Stream<String> dense = Files.readString(folder.resolve("ranked.csv")).lines();
        rank(TABLE, "--method", "ordinal");
        Stream<String> ordinal = Files.readString(folder.resolve("ranked.csv")).lines();

        assertThat(dense.map(RankTest::last)).containsExactly("rank", "1", "1", "1", "2", "");
        assertThat(ordinal.map(RankTest::last)).containsExactly("rank", "1", "1", "2", "3", "");
    }

    @Test
    void badRowsAreListedAndLeftOut() throws IOException {
        CommandRun run = rank("""
                group,code,name,total
                G1,A1,甲,ninety
                G1,A2,乙,80
                G1,A2,乙,81
                G1,,丁,70
                G1,A5,戊
                G1,A6,己,60
                """);

        assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(folder.resolve("ranked.csv")).hasContent("group,code,name,total,rank\nG1,A6,己,60,1");
        assertThat(folder.resolve("rejected.csv")).hasContent("""
                        file,row,column,code,message
                        scores.csv,2,total,NOT_A_NUMBER,“total”应为数字，现为“ninety”
                        scores.csv,5,code,EMPTY_CELL,“code”不能为空
                        scores.csv,6,,CELL_COUNT,本行有 3 格，列名有 4 个
                        scores.csv,3,code,REPEATED_CODE,单位代码“A2”出现多次，不能判断以哪一行为准
                        scores.csv,4,code,REPEATED_CODE,单位代码“A2”出现多次，不能判断以哪一行为准""");
    }

    @Test
    void aTableWithoutTheNeededColumnsIsRefused() throws IOException {
        CommandRun run = rank("code,name,score\nA1,甲,90\n");

        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err().lines()).hasSize(2).first().asString().startsWith("scores.csv:1 group: 缺少“group”列");
        assertThat(folder.resolve("ranked.csv")).doesNotExist();
    }

    private CommandRun rank(String table, String... more) throws IOException {
        Path scores = Files.writeString(folder.resolve("scores.csv"), table);
        return CommandRun.of(Stream.concat(
                        Stream.of(
                                "rank",
                                "--scores",
                                scores.toString(),
                                "--out",
                                folder.resolve("ranked.csv").toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private static String last(String row) {
        return row.substring(row.lastIndexOf(',') + 1);
    }
}
