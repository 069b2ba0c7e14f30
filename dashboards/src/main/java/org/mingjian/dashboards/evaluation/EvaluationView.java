// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.evaluation;

/** @param central whether the reader is of no bureau, and may see how far its publication is */
record EvaluationView(EvaluationProgress evaluation, boolean central) {}
