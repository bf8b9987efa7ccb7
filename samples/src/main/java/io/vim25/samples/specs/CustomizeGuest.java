package io.vim25.samples.specs;

import static io.vim25.generated.CustomizationSysprepRebootOption.REBOOT;

import io.vim25.generated.CustomizationAdapterMapping;
import io.vim25.generated.CustomizationDhcpIpGenerator;
import io.vim25.generated.CustomizationFixedIp;
import io.vim25.generated.CustomizationFixedName;
import io.vim25.generated.CustomizationGlobalIPSettings;
import io.vim25.generated.CustomizationGuiUnattended;
import io.vim25.generated.CustomizationIPSettings;
import io.vim25.generated.CustomizationIdentification;
import io.vim25.generated.CustomizationLinuxPrep;
import io.vim25.generated.CustomizationPassword;
import io.vim25.generated.CustomizationSpec;
import io.vim25.generated.CustomizationSysprep;
import io.vim25.generated.CustomizationUserData;
import io.vim25.generated.CustomizationVirtualMachineName;
import io.vim25.generated.CustomizationWinOptions;

/**
 * Gives guests a name and an address of their own, for {@code VirtualMachineCloneSpec.setCustomization} or
 * {@code VirtualMachine.customize}. A specification has one adapter mapping for each adapter of the machine.
 */
public final class CustomizeGuest {
    private CustomizeGuest() {}

    /**
     * A Linux guest with a fixed address.
     *
     * @param name its host name, without the domain
     * @param address its IPv4 address; the network is a /24
     */
    public static CustomizationSpec linux(String name, String domain, String address, String gateway, String dns) {
        return new CustomizationSpec()
                .setIdentity(new CustomizationLinuxPrep()
                        .setHostName(new CustomizationFixedName().setName(name))
                        .setDomain(domain)
                        .setTimeZone("Europe/Berlin"))
                .setGlobalIPSettings(new CustomizationGlobalIPSettings()
                        .addDnsSuffixList(domain)
                        .addDnsServerList(dns))
                .addNicSettingMap(new CustomizationAdapterMapping()
                        .setAdapter(new CustomizationIPSettings()
                                .setIp(new CustomizationFixedIp().setIpAddress(address))
                                .setSubnetMask("255.255.255.0")
                                .addGateway(gateway)));
    }

    /**
     * A Windows guest, which is named as its virtual machine and gets its address by DHCP.
     *
     * @param password what the guest's administrator is given
     * @param timeZone the number that Windows has for it, for example 110 for western Europe
     */
    public static CustomizationSpec windows(String owner, String organization, String password, int timeZone) {
        return new CustomizationSpec()
                .setOptions(new CustomizationWinOptions().setChangeSID(true).setReboot(REBOOT))
                .setIdentity(new CustomizationSysprep()
                        .setGuiUnattended(new CustomizationGuiUnattended()
                                .setPassword(new CustomizationPassword()
                                        .setPlainText(true)
                                        .setValue(password))
                                .setTimeZone(timeZone))
                        .setUserData(new CustomizationUserData()
                                .setFullName(owner)
                                .setOrgName(organization)
                                .setComputerName(new CustomizationVirtualMachineName())
                                .setProductId(""))
                        .setIdentification(new CustomizationIdentification().setJoinWorkgroup("WORKGROUP")))
                .setGlobalIPSettings(new CustomizationGlobalIPSettings())
                .addNicSettingMap(new CustomizationAdapterMapping()
                        .setAdapter(new CustomizationIPSettings().setIp(new CustomizationDhcpIpGenerator())));
    }
}
