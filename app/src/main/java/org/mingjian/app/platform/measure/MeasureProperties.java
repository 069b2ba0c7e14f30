// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.measure;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is measured beside the work itself.
 *
 * @param rules whether each evaluation asks the rules of one bureau once more to time them ({@code MINGJIAN_MEASURE_RULES})
 */
@ConfigurationProperties("mingjian.measure")
record MeasureProperties(@DefaultValue("true") boolean rules) {}
