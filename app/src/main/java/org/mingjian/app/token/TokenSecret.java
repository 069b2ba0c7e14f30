// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.token;

import java.security.SecureRandom;
import java.util.Base64;
import org.mingjian.rules.facts.Sha256;

/** The secret of a token: 256 random bits behind a mark by which a lost one is recognised; kept only as a digest. */
final class TokenSecret {

    private static final String MARK = "mjt_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TokenSecret() {}

    static String create() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** No slow hash is needed: nobody guesses 256 random bits. */
    static String hash(String secret) {
        return Sha256.of(secret);
    }
}
