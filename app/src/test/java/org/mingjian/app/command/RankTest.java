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
                        scores.csv,3,code,REPEATED_CODE,单位代码“A2”在同组出现多次，不能判断以哪一行为准
                        scores.csv,4,code,REPEATED_CODE,单位代码“A2”在同组出现多次，不能判断以哪一行为准""");
    }

    @Test
    void marksOfNoScoreAreNoZeroAndNumbersAreReadAsPrinted() throws IOException {
        CommandRun run = rank("""
                group,code,name,base,bonus,total
                G1,A1,甲,６０.５,+2,
                G1,A2,乙,—,−0.5,
                G1,A3,丙,61分,1.5,
                G1,A4,丁,/,无,
                G1,A5,戊,60,3,—
                G1,A6,己,"1,024.25",,
                """);

        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(folder.resolve("ranked.csv")).hasContent("""
                        group,code,name,base,bonus,total,rank
                        G1,A1,甲,６０.５,+2,62.50,2
                        G1,A2,乙,—,−0.5,-0.50,4
                        G1,A3,丙,61分,1.5,62.50,2
                        G1,A4,丁,/,无,,
                        G1,A5,戊,60,3,—,
                        G1,A6,己,"1,024.25",,1024.25,1""");
    }

    @Test
    void fourDecimalsAreAddedExactlyAndTellScoresApart() throws IOException {
        rank("""
                group,code,name,a,b,total
                G1,A1,甲,0.1234,0.1,
                G1,A2,乙,0.1233,0.1001,
                G1,A3,丙,0.1233,0.1,
                """);

        assertThat(folder.resolve("ranked.csv")).hasContent("""
                        group,code,name,a,b,total,rank
                        G1,A1,甲,0.1234,0.1,0.2234,1
                        G1,A2,乙,0.1233,0.1001,0.2234,1
                        G1,A3,丙,0.1233,0.1,0.2233,3""");
    }

    @Test
    void aWeightedTotalIsRoundedOnce() throws IOException {
        CommandRun run = rank("""
                group,code,name,决策,管理,执行,依申请,平台,total
                G1,SZ,深圳市,87.80,81.70,81.15,87.50,95.00,
                G1,NO,无分市,—,—,—,—,—,
                """, "--weights", "决策=15,管理=30,执行=25,依申请=20,平台=10");

        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(folder.resolve("ranked.csv")).hasContent("""
                        group,code,name,决策,管理,执行,依申请,平台,total,rank
                        G1,SZ,深圳市,87.80,81.70,81.15,87.50,95.00,84.97,1
                        G1,NO,无分市,—,—,—,—,—,,""");
    }

    @Test
    void weightsMustFitTheTable() throws IOException {
        CommandRun missing = rank("group,code,name,a,b,total\nG1,A1,甲,1,,\n", "--weights", "a=50,b=50");
        assertThat(missing.code()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(missing.err()).isEqualTo("scores.csv:2 b: 缺“b”得分，不能按权重合成总分\n");

        CommandRun unknown = rank("group,code,name,a,b,total\nG1,A1,甲,1,2,\n", "--weights", "a=50,c=50");
        assertThat(unknown.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(unknown.err()).isEqualTo("scores.csv:1 c: 权重所指的分项“c”不在表中\n");
    }

    @Test
    void aPercentageIsNoPoints() throws IOException {
        CommandRun run = rank("group,code,name,a,b,total\nG1,A1,甲,57.1%,2,\nG1,A2,乙,,,57.10%\n");

        assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(folder.resolve("ranked.csv")).hasContent("group,code,name,a,b,total,rank\nG1,A2,乙,,,57.10%,1");
    }

    @Test
    void aBureauMayStandInSeveralGroups() throws IOException {
        CommandRun run = rank("group,code,name,total\n甲表,A1,甲,1\n乙表,A1,甲,2\n");

        assertThat(run.code()).isZero();
        assertThat(folder.resolve("ranked.csv")).hasContent("group,code,name,total,rank\n甲表,A1,甲,1,1\n乙表,A1,甲,2,1");
    }

    @Test
    void rowsAreListedByPlaceAndEqualsByStrokes() throws IOException {
        rank("""
                group,code,name,total
                G2,D,甲县,70
                G1,A,重庆市,80
                G1,B,天津市,80
                G1,C,上海市,80
                G1,E,北京市,90
                G1,F,某市,—
                """, "--order", "strokes");

        assertThat(folder.resolve("ranked.csv")).hasContent("""
                        group,code,name,total,rank
                        G2,D,甲县,70,1
                        G1,E,北京市,90,1
                        G1,C,上海市,80,2
                        G1,B,天津市,80,2
                        G1,A,重庆市,80,2
                        G1,F,某市,—,""");
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
