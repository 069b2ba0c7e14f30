// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Application;

class CommandLineTest {

    @Test
    void anUnknownCommandIsWrongUsage() {
        assertThat(CommandRun.of("nonsense").code()).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void aCommandWithoutServerLoadsNoSpringClass() throws Exception {
        List<String> loaded = classesLoadedBy("deadline", "--from", "2026-02-10", "--working-days", "20");

        assertThat(loaded).anyMatch(line -> line.contains("org.mingjian.app.command.Deadline"));
        assertThat(loaded)
                .as("a command that starts no server must answer in about a second; reach Spring only from Server")
                .filteredOn(line -> line.contains(" org.springframework."))
                .isEmpty();
    }

    @Test
    void wordsAreUtf8WhateverTheLocale() throws Exception {
        Process process = java(List.of(), "deadline", "--from", "2026-02-10", "--working-days", "0");

        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(out.lines()).first().isEqualTo("2026-02-10 周二 - 起算日，不计入");
    }

    private static List<String> classesLoadedBy(String... arguments) throws IOException {
        Process process = java(List.of("-Xlog:class+load:stdout"), arguments);
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static Process java(List<String> options, String... arguments) throws IOException {
        List<String> start = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"));
        ProcessBuilder builder =
                new ProcessBuilder(Stream.of(start, options, List.of(Application.class.getName()), List.of(arguments))
                        .flatMap(List::stream)
                        .toList());
        builder.environment().put("LC_ALL", "POSIX");
        return builder.redirectErrorStream(true).start();
    }
}
