package io.vim25.internal.saml;

import io.vim25.internal.codec.SoapHeader;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What proves by a SAML token whom a request comes from: the token, and the signature of its holder if it needs one. */
public final class TokenProof {
    /** How long the request is valid: long enough for clocks that aren't quite right; servers allow no more. */
    private static final Duration LIFETIME = Duration.ofMinutes(5);

    private final SamlToken token;
    private final @Nullable EnvelopeSigner signer;
    private final InstantSource clock;

    private TokenProof(SamlToken token, @Nullable EnvelopeSigner signer, InstantSource clock) {
        this.token = token;
        this.signer = signer;
        this.clock = clock;
    }

    /**
     * With a bearer token.
     *
     * @throws IllegalArgumentException if it needs a key
     */
    public static TokenProof bearer(SamlToken token, InstantSource clock) {
        if (token.forHolderOfKey()) {
            throw new IllegalArgumentException(
                    "This is a holder-of-key token: a server takes it from who signs with its"
                            + " key only. Give the private key too: samlToken(token, key).");
        }
        return new TokenProof(token, null, clock);
    }

    /**
     * With a holder-of-key token.
     *
     * @throws IllegalArgumentException if the key can't sign
     */
    public static TokenProof holderOfKey(SamlToken token, PrivateKey key, InstantSource clock) {
        return new TokenProof(token, new EnvelopeSigner(token, key), clock);
    }

    /**
     * The envelope of a request with the proof in it.
     *
     * @param header what else the request says beside its call
     * @param encoder writes the envelope with a header; the same one each time
     */
    public byte[] envelope(SoapHeader header, Function<SoapHeader, byte[]> encoder) {
        Instant created = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        byte[] envelope = encoder.apply(header.withSecurity(security(created, "")));
        if (signer == null) {
            return envelope;
        }
        // What is signed doesn't change when the signature is written beside it.
        return encoder.apply(header.withSecurity(security(created, signer.sign(envelope))));
    }

    private String security(Instant created, String signature) {
        return "<wsse:Security xmlns:wsse=\"" + SamlNames.WSSE + "\" xmlns:wsu=\"" + SoapHeader.WSU + "\">"
                + "<wsu:Timestamp wsu:Id=\"" + EnvelopeSigner.TIMESTAMP_ID + "\"><wsu:Created>" + created
                + "</wsu:Created><wsu:Expires>" + created.plus(LIFETIME) + "</wsu:Expires></wsu:Timestamp>"
                + token.xml() + signature + "</wsse:Security>";
    }
}
