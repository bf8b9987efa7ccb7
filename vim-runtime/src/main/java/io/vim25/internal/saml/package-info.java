/**
 * SAML tokens in requests: the Security header of WS-Security, by the SAML token profile 1.1 of OASIS.
 *
 * <p>A token goes out byte by byte as it came, since the signature of its issuer covers how it is written.
 */
@NullMarked
package io.vim25.internal.saml;

import org.jspecify.annotations.NullMarked;
