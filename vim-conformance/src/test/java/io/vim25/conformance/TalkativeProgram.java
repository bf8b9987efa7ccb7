package io.vim25.conformance;

import io.vim25.AttemptEvent;
import io.vim25.CallEvent;
import io.vim25.CallListener;
import io.vim25.Credentials;
import io.vim25.LoginEvent;
import io.vim25.Row;
import io.vim25.SessionCookie;
import io.vim25.Vim;
import io.vim25.VimException;
import io.vim25.generated.AcquireCloneTicket;
import io.vim25.generated.CloneSession;
import io.vim25.generated.CustomizationFixedName;
import io.vim25.generated.CustomizationGlobalIPSettings;
import io.vim25.generated.CustomizationGuiUnattended;
import io.vim25.generated.CustomizationIdentification;
import io.vim25.generated.CustomizationPassword;
import io.vim25.generated.CustomizationSpec;
import io.vim25.generated.CustomizationSysprep;
import io.vim25.generated.CustomizationUserData;
import io.vim25.generated.GuestProcessManager;
import io.vim25.generated.GuestProcessManager_;
import io.vim25.generated.GuestProgramSpec;
import io.vim25.generated.Login;
import io.vim25.generated.NamePasswordAuthentication;
import io.vim25.generated.OptionValue;
import io.vim25.generated.SAMLTokenAuthentication;
import io.vim25.generated.ServiceInstance;
import io.vim25.generated.SessionManager;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachineConfigSpec;
import io.vim25.generated.VirtualMachine_;
import io.vim25.simulator.Simulator;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A program that uses secrets in all the ways there are, and prints whatever the library lets it see: exceptions, texts of
 * objects, events, and each log at its finest. The secrets go into a file.
 */
final class TalkativeProgram {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<String> secrets = new ArrayList<>();
    private final Simulator vcenter;
    private final MeddlingProxy proxy;
    private final String password = secret();

    private TalkativeProgram() throws Exception {
        vcenter = Simulator.builder().user("administrator", password).start();
        proxy = new MeddlingProxy(URI.create(vcenter.url()));
    }

    /** Writes the secrets to the file that is named. */
    public static void main(String[] args) throws Exception {
        Logger root = Logger.getLogger("");
        root.setLevel(Level.ALL);
        ConsoleHandler console = new ConsoleHandler();
        console.setLevel(Level.ALL);
        root.addHandler(console);
        // of the servers, which this program has only for its own sake
        Logger.getLogger("com.sun.net.httpserver").setLevel(Level.OFF);
        Logger.getLogger("sun.net.www.protocol.http").setLevel(Level.OFF);
        TalkativeProgram program = new TalkativeProgram();
        program.run();
        program.secrets.addAll(program.proxy.cookies());
        Files.write(Path.of(args[0]), program.secrets);
        System.exit(0);
    }

    /** It needs escaping, and each piece of it is found by chance nowhere else. */
    private String secret() {
        String secret = new BigInteger(120, RANDOM).toString(36) + "&<é\">" + new BigInteger(120, RANDOM).toString(36);
        secrets.add(secret);
        return secret;
    }

    /** One that needs no escaping. */
    private String ticket() {
        String ticket = new BigInteger(160, RANDOM).toString(36);
        secrets.add(ticket);
        return ticket;
    }

    private void run() throws Exception {
        logins();
        otherLogins();
        try (Vim vim = connect(password)) {
            show(vim);
            SessionManager sessions = vim.get(
                    Objects.requireNonNull(ServiceInstance.of(vim).content().getSessionManager()));
            VirtualMachine machine = machine(vim);
            guest(vim, machine);
            tickets(vim, sessions, machine);
            settings(machine);
            pages(vim, sessions);
            vcenter.expireSessions();
            show(machine.name());
            show(sessions.currentSession());
        }
    }

    private Vim connect(String with) {
        return connect(Credentials.password("administrator", with));
    }

    private Vim connect(Credentials credentials) {
        return Vim.builder(proxy.url())
                .credentials(show(credentials))
                .listener(new Printer())
                .connect();
    }

    private void logins() {
        attempt(() -> connect(secret()));
        proxy.meddle("Login", MeddlingProxy.page(403, false));
        attempt(() -> connect(password));
        proxy.meddle("Login", MeddlingProxy.page(200, true));
        attempt(() -> connect(password));
        proxy.meddle("Login", MeddlingProxy.fault());
        attempt(() -> connect(password));
        attempt(() -> Vim.builder("https://me:" + ticket() + "@vc.example.com/sdk"));
        show(new Login("administrator", password, null));
    }

    /** By a token, a ticket, and a cookie. */
    private void otherLogins() {
        String token = vcenter.samlToken();
        secrets.addAll(signature(token));
        Credentials saml = Credentials.samlToken(token);
        for (boolean escaped : List.of(true, false)) {
            proxy.meddle("LoginByToken", MeddlingProxy.page(escaped ? 403 : 200, escaped));
            attempt(() -> connect(saml));
        }
        proxy.meddle("LoginByToken", MeddlingProxy.fault());
        attempt(() -> connect(saml));
        try (Vim vim = connect(saml)) {
            SessionCookie cookie = show(vim.sessionCookie());
            String ticket = vim.cloneTicket();
            secrets.add(ticket);
            proxy.meddle("CloneSession", MeddlingProxy.page(403, false));
            attempt(() -> connect(Credentials.cloneTicket(() -> ticket)));
            connect(Credentials.cloneTicket(() -> ticket)).close();
            connect(Credentials.session(cookie)).close();
            attempt(() -> connect(Credentials.session(SessionCookie.of("vmware_soap_session=" + ticket()))));
            attempt(() -> SessionCookie.of(ticket()));
        }
    }

    /** The lines of a token's signature, without which it is of no use to anybody. */
    private static List<String> signature(String token) {
        String value = token.substring(token.indexOf("SignatureValue>") + "SignatureValue>".length());
        return Arrays.stream(value.substring(0, value.indexOf('<')).split("[\\s&]", -1))
                .filter(line -> line.length() > 30)
                .toList();
    }

    private VirtualMachine machine(Vim vim) {
        try (Stream<Row<VirtualMachine>> rows = vim.retrieve(VirtualMachine_.TYPE).stream()) {
            return rows.map(Row::object).findFirst().orElseThrow();
        }
    }

    private void guest(Vim vim, VirtualMachine machine) {
        GuestProcessManager processes = vim.get(GuestProcessManager_.TYPE.reference("guestOperationsProcessManager"));
        NamePasswordAuthentication user =
                new NamePasswordAuthentication().setUsername("root").setPassword(secret());
        GuestProgramSpec program =
                new GuestProgramSpec().setProgramPath("/bin/true").setArguments("");
        show(user);
        show(user.copy());
        attempt(() -> processes.startProgram(machine, user, program));
        SAMLTokenAuthentication token =
                new SAMLTokenAuthentication().setToken("<saml2:Assertion>" + secret() + "</saml2:Assertion>");
        show(token);
        attempt(() -> processes.startProgram(machine, token, program));
        user.setPassword(secret() + "\u0000");
        attempt(() -> processes.startProgram(machine, user, program));
        for (boolean escaped : List.of(true, false)) {
            user.setPassword(secret());
            proxy.meddle("StartProgramInGuest", MeddlingProxy.page(400, escaped));
            attempt(() -> processes.startProgram(machine, user, program));
            proxy.meddle("StartProgramInGuest", MeddlingProxy.page(200, escaped));
            attempt(() -> processes.startProgram(machine, user, program));
        }
        proxy.meddle("StartProgramInGuest", MeddlingProxy.fault());
        attempt(() -> processes.startProgram(machine, user, program));
    }

    private void tickets(Vim vim, SessionManager sessions, VirtualMachine machine) {
        String ticket = ticket();
        proxy.meddle(
                "AcquireCloneTicket",
                MeddlingProxy.result("AcquireCloneTicket", "<returnval>" + ticket + "</returnval>"));
        attempt(() -> sessions.acquireCloneTicket().equals(ticket));
        show(new AcquireCloneTicket());
        show(new CloneSession(ticket));
        attempt(() -> sessions.cloneSession(ticket));
        String ticketObject = "<returnval><ticket>" + ticket()
                + "</ticket><cfgFile>x.vmx</cfgFile><host>esx</host><url>wss://esx/" + ticket() + "</url></returnval>";
        proxy.meddle("AcquireTicket", MeddlingProxy.result("AcquireTicket", ticketObject));
        attempt(() -> show(machine.acquireTicket("webmks")).getTicket().length());
        proxy.meddle("AcquireTicket", MeddlingProxy.cut("AcquireTicket", ticketObject));
        attempt(() -> machine.acquireTicket("webmks"));
        proxy.meddle("AcquireTicket", MeddlingProxy.cut("AcquireTicket", "<returnval><ticket>" + ticket()));
        attempt(() -> machine.acquireTicket("webmks"));
        proxy.meddle(
                "AcquireTicket", MeddlingProxy.result("AcquireTicket", "<returnval><port>" + ticket() + "</port>"));
        proxy.meddle(
                "AcquireTicket",
                MeddlingProxy.result(
                        "AcquireTicket", "<returnval><acmeToken>" + ticket() + "</acmeToken></returnval>"));
        attempt(() -> show(show(machine.acquireTicket("webmks")).unknownContent()));
        show(vim);
    }

    private void settings(VirtualMachine machine) {
        VirtualMachineConfigSpec spec = new VirtualMachineConfigSpec()
                .addExtraConfig(new OptionValue().setKey("guestinfo.password").setValue(secret()))
                .addExtraConfig(new OptionValue().setKey("guestinfo.userdata").setValue(secret()));
        show(spec);
        show(spec.getExtraConfig());
        attempt(() -> machine.reconfigure(spec));
        CustomizationSysprep windows = new CustomizationSysprep()
                .setGuiUnattended(new CustomizationGuiUnattended()
                        .setPassword(
                                new CustomizationPassword().setValue(secret()).setPlainText(true)))
                .setUserData(new CustomizationUserData()
                        .setFullName("Backup")
                        .setOrgName("Operations")
                        .setComputerName(new CustomizationFixedName().setName("web-01"))
                        .setProductId(""))
                .setIdentification(new CustomizationIdentification());
        // which a simulated machine refuses
        attempt(() -> machine.customize(
                new CustomizationSpec().setIdentity(windows).setGlobalIPSettings(new CustomizationGlobalIPSettings())));
    }

    private void pages(Vim vim, SessionManager sessions) {
        for (boolean escaped : List.of(true, false)) {
            for (int status : List.of(200, 401, 503)) {
                proxy.meddle("CurrentTime", MeddlingProxy.page(status, escaped));
                attempt(() -> ServiceInstance.of(vim).currentTime());
                String ticket = ticket();
                proxy.meddle("CloneSession", MeddlingProxy.page(status, escaped));
                attempt(() -> sessions.cloneSession(ticket));
            }
        }
    }

    private static <T extends @Nullable Object> T show(T object) {
        System.out.println(object);
        return object;
    }

    /** Prints what becomes of it, with all causes and suppressed exceptions. */
    private static void attempt(Callable<?> call) {
        try {
            call.call();
        } catch (VimException | IllegalArgumentException e) {
            System.out.println(e);
            e.printStackTrace();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Prints all events. */
    private static final class Printer implements CallListener {
        @Override
        public void attempted(AttemptEvent event) {
            show(event);
        }

        @Override
        public void called(CallEvent event) {
            show(event);
        }

        @Override
        public void loggedIn(LoginEvent event) {
            show(event);
        }
    }
}
