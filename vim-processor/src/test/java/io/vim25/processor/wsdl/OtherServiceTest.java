package io.vim25.processor.wsdl;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.processor.model.WsdlApi;
import io.vim25.processor.model.WsdlArray;
import io.vim25.processor.model.WsdlEnum;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlOperation;
import io.vim25.processor.model.WsdlType;
import io.vim25.processor.model.XmlName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service with a namespace of its own over the core types of vim25, as pbm, sms and vslm are; without facts. */
final class OtherServiceTest {
    private static final String RESOURCE = "io/vim25/processor/wsdl/" + Texts.ENTRY;
    private static final XmlName REFERENCE = vim("ManagedObjectReference");

    @Test
    void readsItFromTheClassPath() throws WsdlException {
        WsdlApi api = WsdlSources.read(RESOURCE, Documents.classPath(OtherServiceTest.class.getClassLoader()));
        assertThat(api.namespace()).isEqualTo("urn:depot");
        assertThat(api.version()).isEqualTo("3.1.0.0");
        assertThat(api).isEqualTo(Texts.depot().read());
    }

    @Test
    void readsItFromFilesByRelativeAndAbsoluteNames(@TempDir Path folder) throws WsdlException, IOException {
        Files.createDirectories(folder.resolve("a folder/depot"));
        for (String name : Texts.NAMES) {
            Files.writeString(
                    folder.resolve("a folder").resolve(name),
                    Texts.depot().texts().get(name));
        }
        WsdlApi expected = Texts.depot().read();
        assertThat(WsdlSources.read("a folder/./b/../" + Texts.ENTRY, Documents.files(folder)))
                .isEqualTo(expected);
        Path absolute = folder.resolve("a folder").resolve(Texts.ENTRY).toAbsolutePath();
        assertThat(WsdlSources.read(absolute.toString(), Documents.files(Path.of(""))))
                .isEqualTo(expected);
    }

    @Test
    void takesTheFirstPlaceThatHasIt() throws WsdlException {
        Texts other = Texts.depot().replace(Texts.WSDL, "urn:depot/3.1.0.0", "urn:depot/4.0");
        assertThat(WsdlSources.read(Texts.ENTRY, Texts.depot().without(Texts.ENTRY), other, Texts.depot())
                        .version())
                .isEqualTo("4.0");
    }

    @Test
    void readsItsOperations() throws WsdlException {
        assertThat(Texts.depot().read().operations())
                .containsExactly(
                        new WsdlOperation(
                                "DepotRetrieveItems",
                                null,
                                null,
                                List.of(field("state", depot("DepotStockState"), true, false)),
                                field("returnval", depot("DepotItem"), true, true),
                                List.of(vim("RuntimeFault"))),
                        new WsdlOperation(
                                "DepotShip_Task",
                                null,
                                null,
                                List.of(
                                        field("item", depot("DepotItem"), false, true),
                                        field("target", REFERENCE, false, false),
                                        field("options", vim("KeyAnyValue"), true, true)),
                                field("returnval", REFERENCE, false, false),
                                List.of(depot("DepotOutOfStock"), depot("DepotFault"), vim("RuntimeFault"))),
                        new WsdlOperation("DepotClose", null, null, List.of(), null, List.of(vim("RuntimeFault"))));
    }

    @Test
    void readsTheTypesOfBothNamespacesWhatIsIncludedFirst() throws WsdlException {
        WsdlApi api = Texts.depot().read();
        assertThat(api.types())
                .extracting(WsdlType::name)
                .containsExactly(
                        vim("DynamicData"),
                        vim("KeyAnyValue"),
                        vim("LocalizedMethodFault"),
                        vim("MethodFault"),
                        vim("RuntimeFault"),
                        depot("DepotItem"),
                        depot("DepotPerishable"),
                        depot("DepotFault"),
                        depot("DepotOutOfStock"));
        assertThat(api.arrays())
                .containsExactly(
                        new WsdlArray(vim("ArrayOfString"), "string", xsd("string")),
                        new WsdlArray(depot("ArrayOfDepotItem"), "DepotItem", depot("DepotItem")));
        assertThat(api.enums())
                .containsExactly(new WsdlEnum(
                        depot("DepotStockState"),
                        null,
                        List.of(
                                new WsdlEnum.Value("full", null),
                                new WsdlEnum.Value("running-low", null),
                                new WsdlEnum.Value("empty", null))));
    }

    @Test
    void readsATypeThatExtendsOneOfTheOtherNamespace() throws WsdlException {
        assertThat(Texts.depot().read().types())
                .contains(new WsdlType(
                        depot("DepotItem"),
                        vim("DynamicData"),
                        null,
                        List.of(
                                field("name", xsd("string"), false, false),
                                field("state", depot("DepotStockState"), false, false),
                                field("keeper", REFERENCE, true, false),
                                field("label", xsd("string"), true, true),
                                field("value", xsd("anyType"), false, false))));
    }

    @Test
    void readsTheSameEachTime() throws WsdlException {
        byte[] once = CompactModel.write(Texts.depot().read());
        assertThat(CompactModel.write(Texts.depot().read())).isEqualTo(once);
    }

    private static WsdlField field(String name, XmlName type, boolean optional, boolean list) {
        return new WsdlField(name, type, optional, list, null, null, false);
    }

    private static XmlName depot(String local) {
        return new XmlName("urn:depot", local);
    }

    private static XmlName vim(String local) {
        return new XmlName("urn:vim25", local);
    }

    private static XmlName xsd(String local) {
        return new XmlName(XmlName.XSD, local);
    }
}
