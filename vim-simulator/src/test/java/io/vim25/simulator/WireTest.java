package io.vim25.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {
    private final Simulator vcenter = Simulator.start();
    private final Wire wire = new Wire(vcenter);

    @AfterEach
    void stop() {
        vcenter.close();
    }

    @Test
    void everybodyMayAskWhatTheServerIs() {
        HttpResponse<String> reply = wire.call(
                "",
                "<RetrieveServiceContent xmlns='urn:vim25'><_this type='ServiceInstance'>ServiceInstance</_this>"
                        + "</RetrieveServiceContent>");
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type")).hasValue("text/xml; charset=utf-8");
        assertThat(reply.body()).contains("<apiType>VirtualCenter</apiType>");
    }

    @Test
    void theRestNeedsASession() {
        String call = call("ServiceInstance", "ServiceInstance", "CurrentTime", "");
        assertFault(wire.call("", call), "NotAuthenticated");
        assertFault(wire.call("vmware_soap_session=\"guessed\"", call), "NotAuthenticated");
        assertThat(vcenter.ran("CurrentTime")).isZero();
        String cookie = wire.logIn();
        assertThat(wire.call(cookie, call).statusCode()).isEqualTo(200);
        assertThat(wire.call("a=b; " + cookie.replace("\"", ""), call).statusCode())
                .isEqualTo(200);
        assertThat(vcenter.ran("CurrentTime")).isEqualTo(2);
    }

    @Test
    void whatIsNotSimulatedIsNamed() {
        String cookie = wire.logIn();
        HttpResponse<String> unknown = wire.call(cookie, call("VirtualMachine", "vm-14", "ExplodeVM_Task", ""));
        assertFault(unknown, "MethodNotFound");
        assertThat(unknown.body()).contains("ExplodeVM_Task", "<receiver type=\"VirtualMachine\">vm-14</receiver>");
        assertFault(wire.call(cookie, call("HostSystem", "host-9", "PowerOffVM_Task", "")), "MethodNotFound");
    }

    @Test
    void whatIsNotThereIsNamed() {
        HttpResponse<String> reply = wire.call(wire.logIn(), call("VirtualMachine", "vm-0", "PowerOffVM_Task", ""));
        assertFault(reply, "ManagedObjectNotFound");
        assertThat(reply.body()).contains("<obj type=\"VirtualMachine\">vm-0</obj>");
    }

    @Test
    void argumentsAreChecked() {
        String cookie = wire.logIn();
        assertFault(
                wire.call(cookie, call("VirtualMachine", "vm-14", "PowerOffVM_Task", "<now>1</now>")),
                "InvalidRequest");
        assertFault(
                wire.call(
                        cookie, call("ViewManager", "ViewManager", "CreateContainerView", "<recursive>1</recursive>")),
                "InvalidRequest");
        assertThat(vcenter.ran("PowerOffVM_Task")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "<a>",
                "<a/>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
                "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'><e:Body/></e:Envelope>",
                "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'><e:Body><Logout/></e:Body></e:Envelope>",
                "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'><e:Body><PowerOffVM_Task>"
                        + "<_this type='VirtualMachine'>vm-14</_this></PowerOffVM_Task></e:Body>"
            })
    void whatIsNoCallIsRefused(String body) {
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertFault(wire.send(wire.logIn(), body), "InvalidRequest");
        } finally {
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(vcenter.ran("PowerOffVM_Task")).isZero();
    }

    @Test
    void onlyCallsAreServed() {
        assertThat(wire.get("/sdk").statusCode()).isEqualTo(405);
        assertThat(wire.get("/sdkx").statusCode()).isEqualTo(404);
        assertThat(wire.get("/").statusCode()).isEqualTo(404);
    }

    private static String call(String type, String id, String operation, String arguments) {
        return "<" + operation + " xmlns='urn:vim25'><_this type='" + type + "'>" + id + "</_this>" + arguments + "</"
                + operation + ">";
    }

    private static void assertFault(HttpResponse<String> reply, String fault) {
        assertThat(reply.statusCode()).isEqualTo(500);
        assertThat(reply.body())
                .contains("<" + fault + "Fault ", "<faultstring>")
                .doesNotContain("\tat ", "Exception", "/etc/");
    }
}
