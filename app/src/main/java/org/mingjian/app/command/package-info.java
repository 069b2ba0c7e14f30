// SPDX-License-Identifier: Apache-2.0
/**
 * The command line: one class for each command, all listed at {@link org.mingjian.app.command.Mingjian}.
 *
 * <p>Entrance of the path. Only {@code serve} and {@code demo} start Spring; every other command must not load a Spring
 * class, so that it answers in about a second. A command returns an {@link org.mingjian.app.command.ExitCode}, refuses
 * wrong input by {@link org.mingjian.app.command.CommandRefused}, writes results to standard output and progress to
 * standard error.
 */
@NullMarked
package org.mingjian.app.command;

import org.jspecify.annotations.NullMarked;
