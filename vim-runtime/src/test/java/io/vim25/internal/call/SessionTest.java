package io.vim25.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is told of a session, and to whom. */
final class SessionTest {
    @Test
    void theIdentifierIsTheCookiesValue() {
        assertThat(Session.idIn("vmware_soap_session=\"abc-1\"")).isEqualTo("abc-1");
        assertThat(Session.idIn("other=1; vmware_soap_session=abc-1; more=2")).isEqualTo("abc-1");
        assertThat(Session.idIn("not_vmware_soap_session=abc-1")).isNull();
    }

    @Test
    void itsTextHasNoCookie() {
        assertThat(new Session(3, "vmware_soap_session=\"abc-1\"", true)).hasToString("Session[3]");
    }
}
