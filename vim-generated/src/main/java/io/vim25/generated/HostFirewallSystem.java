package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import org.jspecify.annotations.Nullable;

/**
 * Manages the firewall of a host: its default policy and its rulesets.
 *
 * <p>The managed object type {@code HostFirewallSystem}, since API version 2.0.
 */
@ManagedObject
public interface HostFirewallSystem extends ExtensibleManagedObject {
    /**
     * The default policy and the rulesets of the firewall. One remote call; null if unset.
     *
     * <p>The property {@code firewallInfo}, since API version 2.0.
     */
    @Property
    @Nullable
    HostFirewallInfo firewallInfo();

    /**
     * Sets whether traffic that no ruleset covers is blocked.
     *
     * <p>The operation {@code UpdateDefaultPolicy}, since API version 2.0; needs the privilege
     * {@code Host.Config.NetService}.
     *
     * @param defaultPolicy the default policy
     */
    @Operation
    void updateDefaultPolicy(HostFirewallDefaultPolicy defaultPolicy);

    /**
     * Opens the firewall for the ruleset with the given ID.
     *
     * <p>The operation {@code EnableRuleset}, since API version 2.0; needs the privilege
     * {@code Host.Config.NetService}.
     *
     * @param id the id
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void enableRuleset(String id) throws NotFound, HostConfigFault;

    /**
     * Closes the firewall for the ruleset with the given ID.
     *
     * <p>The operation {@code DisableRuleset}, since API version 2.0; needs the privilege
     * {@code Host.Config.NetService}.
     *
     * @param id the id
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void disableRuleset(String id) throws NotFound, HostConfigFault;

    /**
     * Changes a ruleset, such as the addresses it allows.
     *
     * <p>The operation {@code UpdateRuleset}, since API version 5.0; needs the privilege
     * {@code Host.Config.NetService}.
     *
     * @param id the id
     * @param spec the spec
     * @throws NotFound if it isn't there
     * @throws HostConfigFault if the host can't be configured so
     */
    @Operation
    void updateRuleset(String id, HostFirewallRulesetRulesetSpec spec) throws NotFound, HostConfigFault;

    /**
     * Reads the firewall state from the host again.
     *
     * <p>The operation {@code RefreshFirewall}, since API version 2.0; needs the privilege
     * {@code Host.Config.NetService}.
     */
    @Operation("RefreshFirewall")
    void refresh();
}
