/**
 * SAML tokens as a single sign-on service issues them and a server checks them: with real signatures, by the JDK's own
 * XML signatures.
 */
@NullMarked
package io.vim25.simulator.internal.token;

import org.jspecify.annotations.NullMarked;
