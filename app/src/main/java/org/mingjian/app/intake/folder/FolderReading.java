// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.folder;

import org.mingjian.rules.facts.FactBase;

/** The facts of a folder that can stand, and the report of those that cannot. */
public record FolderReading(FactBase facts, IntakeReport report) {}
