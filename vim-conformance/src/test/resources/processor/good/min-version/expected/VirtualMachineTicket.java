package acme;

import io.vim25.DynamicData;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The API's data object {@code VirtualMachineTicket}; since version 4.1 of the API. */
@Generated("io.vim25.processor.VimProcessor")
public class VirtualMachineTicket extends DynamicData {
    private String ticket;
    private String cfgFile;
    private @Nullable String host;
    private @Nullable Integer port;
    private @Nullable String sslThumbprint;
    private List<VirtualMachineCertThumbprint> certThumbprintList = new ArrayList<>();
    private @Nullable String sslCertificate;
    private @Nullable String url;

    /** Makes one whose fields are all unset. */
    public VirtualMachineTicket() {}

    /** The field {@code ticket}; a secret, which is never printed. */
    public String getTicket() {
        return ticket;
    }

    /** Sets the field {@code ticket}. */
    public VirtualMachineTicket setTicket(String ticket) {
        this.ticket = ticket;
        return this;
    }

    /** The field {@code cfgFile}. */
    public String getCfgFile() {
        return cfgFile;
    }

    /** Sets the field {@code cfgFile}. */
    public VirtualMachineTicket setCfgFile(String cfgFile) {
        this.cfgFile = cfgFile;
        return this;
    }

    /** The field {@code host}; null if unset. */
    public @Nullable String getHost() {
        return host;
    }

    /** Sets the field {@code host}; null leaves it unset. */
    public VirtualMachineTicket setHost(@Nullable String host) {
        this.host = host;
        return this;
    }

    /** The field {@code port}; null if unset. */
    public @Nullable Integer getPort() {
        return port;
    }

    /** Sets the field {@code port}; null leaves it unset. */
    public VirtualMachineTicket setPort(@Nullable Integer port) {
        this.port = port;
        return this;
    }

    /** The field {@code sslThumbprint}; null if unset. */
    public @Nullable String getSslThumbprint() {
        return sslThumbprint;
    }

    /** Sets the field {@code sslThumbprint}; null leaves it unset. */
    public VirtualMachineTicket setSslThumbprint(@Nullable String sslThumbprint) {
        this.sslThumbprint = sslThumbprint;
        return this;
    }

    /** The field {@code certThumbprintList}; never null, empty if unset; since version 7.0.3.1 of the API. */
    public List<VirtualMachineCertThumbprint> getCertThumbprintList() {
        return certThumbprintList;
    }

    /** Sets the field {@code certThumbprintList} to a copy of the list. */
    public VirtualMachineTicket setCertThumbprintList(
            List<? extends VirtualMachineCertThumbprint> certThumbprintList) {
        this.certThumbprintList = new ArrayList<>(certThumbprintList);
        return this;
    }

    /** Adds to the field {@code certThumbprintList}. */
    public VirtualMachineTicket addCertThumbprintList(
            VirtualMachineCertThumbprint certThumbprintList) {
        this.certThumbprintList.add(certThumbprintList);
        return this;
    }

    /** The field {@code sslCertificate}; null if unset; since version 9.0.0.0 of the API. */
    public @Nullable String getSslCertificate() {
        return sslCertificate;
    }

    /** Sets the field {@code sslCertificate}; null leaves it unset. */
    public VirtualMachineTicket setSslCertificate(@Nullable String sslCertificate) {
        this.sslCertificate = sslCertificate;
        return this;
    }

    /** The field {@code url}; null if unset; a secret, which is never printed; since version 7.0.0.0 of the API. */
    public @Nullable String getUrl() {
        return url;
    }

    /** Sets the field {@code url}; null leaves it unset. */
    public VirtualMachineTicket setUrl(@Nullable String url) {
        this.url = url;
        return this;
    }

    @Override
    public String wireType() {
        return "VirtualMachineTicket";
    }

    @Override
    public String since() {
        return "4.1";
    }

    @Override
    public VirtualMachineTicket copy() {
        return copyTo(new VirtualMachineTicket());
    }

    @Override
    public void writeFields(FieldWriter out) {
        super.writeFields(out);
        out.secret("ticket", ticket);
        out.field("cfgFile", cfgFile);
        out.field("host", host);
        out.field("port", port);
        out.field("sslThumbprint", sslThumbprint);
        out.since("7.0.3.1").list("certThumbprintList", certThumbprintList, "VirtualMachineCertThumbprint");
        out.since("9.0.0.0").field("sslCertificate", sslCertificate);
        out.since("7.0.0.0").secret("url", url);
        out.endOf("VirtualMachineTicket");
    }

    @Override
    public @Nullable String readField(String name, FieldReader in) {
        switch (name) {
            case "ticket" -> ticket = in.readString();
            case "cfgFile" -> cfgFile = in.readString();
            case "host" -> host = in.readString();
            case "port" -> port = in.readInt();
            case "sslThumbprint" -> sslThumbprint = in.readString();
            case "certThumbprintList" -> certThumbprintList.add(in.readObject(new VirtualMachineCertThumbprint()));
            case "sslCertificate" -> sslCertificate = in.readString();
            case "url" -> url = in.readString();
            default -> {
                return super.readField(name, in);
            }
        }
        return "VirtualMachineTicket";
    }
}
