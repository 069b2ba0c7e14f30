// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An OpenID provider on this machine over real HTTP: it checks client secret, redirect address, one use of a code and PKCE, as
 * the genuine ones do, and unlike them it can be made to sign what is wrong.
 */
final class LocalProvider implements AutoCloseable {

    static final String CLIENT = "mingjian";
    static final String SECRET = "a-secret-of-the-test";

    private final RSAKey key = key("known");
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final int port;
    private HttpServer server;

    /** Who is at the provider's own login page. */
    volatile String person = "office";

    /** What is signed instead of the honest claims. */
    volatile UnaryOperator<JWTClaimsSet.Builder> spoiled = UnaryOperator.identity();

    volatile RSAKey signing = key;
    volatile boolean silent;

    LocalProvider() {
        server = start(0);
        port = server.getAddress().getPort();
    }

    String issuer() {
        return "http://127.0.0.1:" + port;
    }

    void honest() {
        person = "office";
        spoiled = UnaryOperator.identity();
        signing = key;
        silent = false;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (com.nimbusds.jose.JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private HttpServer start(int wanted) {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 0);
            started.createContext("/", this::answer);
            started.start();
            return started;
        } catch (IOException taken) {
            throw new IllegalStateException(taken);
        }
    }

    private void answer(HttpExchange asked) throws IOException {
        try {
            switch (asked.getRequestURI().getPath()) {
                case "/.well-known/openid-configuration" -> say(asked, silent ? 503 : 200, configuration());
                case "/jwks" -> say(asked, 200, new JWKSet(key.toPublicJWK()).toString());
                case "/authorize" -> authorize(asked);
                case "/token" -> token(asked);
                default -> say(asked, 404, "{}");
            }
        } catch (Exception broken) {
            say(asked, 400, "{\"error\":\"invalid_request\"}");
        }
    }

    private String configuration() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                "jwks_uri":"%1$s/jwks","end_session_endpoint":"%1$s/end","response_types_supported":["code"],
                "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer());
    }

    private void authorize(HttpExchange asked) throws IOException {
        Map<String, String> request = fields(asked.getRequestURI().getRawQuery());
        if (!CLIENT.equals(request.get("client_id")) || !"S256".equals(request.get("code_challenge_method"))) {
            say(asked, 400, "{\"error\":\"invalid_request\"}");
            return;
        }
        String code = UUID.randomUUID().toString();
        codes.put(code, request);
        asked.getResponseHeaders()
                .add(
                        "Location",
                        request.get("redirect_uri") + "?code=" + code + "&state="
                                + URLEncoder.encode(request.get("state"), StandardCharsets.UTF_8));
        asked.sendResponseHeaders(302, -1);
        asked.close();
    }

    private void token(HttpExchange asked) throws Exception {
        Map<String, String> sent = fields(new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> request = codes.remove(String.valueOf(sent.get("code")));
        String basic = Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        boolean client = ("Basic " + basic).equals(asked.getRequestHeaders().getFirst("Authorization"));
        if (!client || request == null || !proved(request, sent)) {
            say(asked, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        say(asked, 200, """
                {"access_token":"%s","token_type":"Bearer","expires_in":300,"id_token":"%s"}""".formatted(UUID.randomUUID(), idToken(request)));
    }

    private static boolean proved(Map<String, String> request, Map<String, String> sent) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(String.valueOf(sent.get("code_verifier")).getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest).equals(request.get("code_challenge"))
                && request.get("redirect_uri").equals(sent.get("redirect_uri"));
    }

    private String idToken(Map<String, String> request) throws Exception {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("p-1")
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", request.get("nonce"))
                .claim("preferred_username", person);
        SignedJWT signed = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                spoiled.apply(claims).build());
        signed.sign(new RSASSASigner(signing));
        return signed.serialize();
    }

    private static Map<String, String> fields(String query) {
        return Stream.of(query.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private static void say(HttpExchange asked, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        asked.getResponseHeaders().add("Content-Type", "application/json");
        asked.sendResponseHeaders(status, body.length);
        asked.getResponseBody().write(body);
        asked.close();
    }
}
