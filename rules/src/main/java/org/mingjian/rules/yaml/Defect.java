// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.yaml;

/**
 * One thing wrong in a rulebook, scheme or data file.
 *
 * @param file path below the resource root, or the file named by the caller
 * @param line from 1; 0 where no line can be named
 * @param problem what, where, by how much
 */
public record Defect(String file, int line, String problem) {

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + problem;
    }
}
