// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

/** What a fetch rests on: which addresses, which hours, which words. */
class FetchRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.1",
                "::1",
                "0.0.0.0",
                "::",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "100.100.100.200",
                "169.254.169.254",
                "168.63.129.16",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "fe80::1",
                "fc00::1",
                "fd00:ec2::254",
                "fec0::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001:0:1::1"
            })
    void addressesThatAreNoPlaceOfThePublicNetAreForbidden(String address) throws UnknownHostException {
        assertThat(new AddressGuard(properties(false)).forbids(InetAddress.getByName(address)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "172.32.0.1", "100.128.0.1", "169.253.0.1", "2400:3200::1", "2606:4700::1111"})
    void publicAddressesAreAllowed(String address) throws UnknownHostException {
        assertThat(new AddressGuard(properties(false)).forbids(InetAddress.getByName(address)))
                .isFalse();
    }

    @Test
    void theSettingForTestsAllowsThisMachineAndNothingElse() throws UnknownHostException {
        AddressGuard guard = new AddressGuard(properties(true));

        assertThat(guard.forbids(InetAddress.getByName("127.0.0.1"))).isFalse();
        assertThat(guard.forbids(InetAddress.getByName("10.0.0.1"))).isTrue();
        assertThat(guard.forbids(InetAddress.getByName("169.254.169.254"))).isTrue();
    }

    @Test
    void nightHoursMayGoOverMidnight() {
        NightHours night = NightHours.of("22:00-06:00");

        assertThat(night.next(at("2026-07-01T23:59:00"))).isEqualTo(at("2026-07-01T23:59:00"));
        assertThat(night.next(at("2026-07-02T05:59:00"))).isEqualTo(at("2026-07-02T05:59:00"));
        assertThat(night.next(at("2026-07-02T06:00:00"))).isEqualTo(at("2026-07-02T22:00:00"));
        assertThat(new NightHours(LocalTime.of(1, 0), LocalTime.of(5, 0)).next(at("2026-07-02T05:00:00")))
                .isEqualTo(at("2026-07-03T01:00:00"));
        assertThatThrownBy(() -> NightHours.of("22:00-22:00")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void settingsAreReadFromTheEnvironment() {
        Map<String, String> settings =
                Map.of("mingjian.harvest.night-hours", "22:00-06:00", "mingjian.harvest.probe-every", "30m");

        HarvestProperties properties = new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("mingjian.harvest", HarvestProperties.class);

        assertThat(properties.nightHours()).isEqualTo(new NightHours(LocalTime.of(22, 0), LocalTime.of(6, 0)));
        assertThat(properties.probeEvery()).isEqualTo(Duration.ofMinutes(30));
        assertThat(properties.allowLoopback()).isFalse();
    }

    @Test
    void addressesAreMadeRequestable() {
        assertThat(WebAddress.of(" HTTPS://A.Example/政策 文件.html#top "))
                .hasValue(URI.create("https://a.example/%E6%94%BF%E7%AD%96%20%E6%96%87%E4%BB%B6.html"));
        assertThat(WebAddress.of("http://a.example")).hasValue(URI.create("http://a.example/"));
        assertThat(WebAddress.of("http://u:p@a.example/")).isEmpty();
        assertThat(WebAddress.of("javascript:alert(1)")).isEmpty();
        assertThat(WebAddress.of("http:///a")).isEmpty();
        assertThat(WebAddress.of("")).isEmpty();
    }

    @Test
    void bytesAreReadAsWhatTheyAre() {
        Charset gbk = Charset.forName("GBK");

        assertThat(PageText.of("关于召开会议的通知".getBytes(gbk), "text/html; charset=utf-8"))
                .hasValue("关于召开会议的通知");
        assertThat(PageText.of("通知".getBytes(gbk), "text/html"))
                .as("by chance valid UTF-8")
                .hasValue("通知");
        assertThat(PageText.of("It’s".getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8"))
                .hasValue("It’s");
        assertThat(PageText.of("通知".getBytes(StandardCharsets.UTF_16), null)).hasValue("通知");
        assertThat(PageText.of("\uFEFF通知".getBytes(StandardCharsets.UTF_8), "text/html; charset=gbk"))
                .hasValue("通知");
        assertThat(PageText.of("通知".getBytes(Charset.forName("Big5")), "text/html; charset=Big5"))
                .hasValue("通知");
        assertThat(PageText.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, (byte) 0xFF}, null))
                .isEmpty();
    }

    private static Instant at(String inTheCity) {
        return Instant.parse(inTheCity + "Z").minus(Duration.ofHours(8));
    }

    static HarvestProperties properties(boolean allowLoopback) {
        return new HarvestProperties(
                allowLoopback,
                "Mingjian/1.0",
                Duration.ofSeconds(1),
                DataSize.ofMegabytes(1),
                DataSize.ofMegabytes(1),
                5,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                null,
                null,
                1,
                10,
                10,
                2,
                90,
                null);
    }
}
