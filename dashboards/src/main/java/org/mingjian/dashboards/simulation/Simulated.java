// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import org.mingjian.rules.EvaluationResult;
import org.mingjian.rules.simulation.SimulatedResult;

/**
 * A simulation with what it came to, beside the official result.
 *
 * @param millis time the computation took
 */
public record Simulated(SimulationHead head, EvaluationResult official, SimulatedResult result, long millis) {}
