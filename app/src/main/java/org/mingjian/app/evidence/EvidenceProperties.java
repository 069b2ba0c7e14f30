// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evidence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of evidence.
 *
 * @param largest a larger file is refused
 * @param most pieces for one subject
 */
@ConfigurationProperties("mingjian.evidence")
record EvidenceProperties(
        @DefaultValue("10MB") DataSize largest,
        @DefaultValue("20") int most) {}
