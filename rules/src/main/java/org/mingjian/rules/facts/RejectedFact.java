// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** A fact that cannot stand among the others, and why. */
public record RejectedFact(Fact fact, FactProblem problem) {}
