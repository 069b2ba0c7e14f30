// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How pages are collected.
 *
 * @param allowLoopback whether addresses of this machine may be visited; for tests only
 * @param userAgent what the harvester calls itself; the part before the slash is its name in robots.txt
 * @param patience the longest one answer may take from connecting to its last byte
 * @param largest the largest answer, as sent
 * @param largestUnpacked the largest answer, unpacked
 * @param redirects the most redirects followed for one page
 * @param pace pause between two visits of one host; longer where robots.txt asks for it
 * @param pause first pause after an answer that asks to come back later; doubled each time
 * @param longestPause the longest pause, whatever the site asks for
 * @param nightHours hours of the city's day in which to collect, such as {@code 22:00-06:00}; empty: any time
 * @param probeEvery how often to try whether the sites open, such as {@code 30m}; empty: never
 * @param hostsAtOnce hosts visited at the same time, one page each
 * @param pagesPerSource the most pages of one source taken in one harvest
 * @param listsPerSource the most list pages of one source followed in one harvest
 * @param missedDays on how many days a known page must be looked for in vain before its withdrawal is told
 * @param returnDays how many days a page whose withdrawal was told is still looked for, in case it returns
 * @param keep how long visits and captures are kept that no fact rests on; empty: for ever
 */
@ConfigurationProperties("mingjian.harvest")
public record HarvestProperties(
        @DefaultValue("false") boolean allowLoopback,

        @DefaultValue("Mingjian/1.0 (+government information disclosure supervision)")
        String userAgent,

        @DefaultValue("30s") Duration patience,
        @DefaultValue("10MB") DataSize largest,
        @DefaultValue("20MB") DataSize largestUnpacked,
        @DefaultValue("5") int redirects,
        @DefaultValue("1s") Duration pace,
        @DefaultValue("30s") Duration pause,
        @DefaultValue("10m") Duration longestPause,
        @Nullable NightHours nightHours,
        @Nullable Duration probeEvery,
        @DefaultValue("4") int hostsAtOnce,
        @DefaultValue("2000") int pagesPerSource,
        @DefaultValue("200") int listsPerSource,
        @DefaultValue("2") int missedDays,
        @DefaultValue("90") int returnDays,
        @Nullable Duration keep) {}
