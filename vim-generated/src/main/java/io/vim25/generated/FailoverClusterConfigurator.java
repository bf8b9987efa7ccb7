package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;

/**
 * Sets up and takes down vCenter High Availability (VCHA).
 *
 * <p>The managed object type {@code FailoverClusterConfigurator}, since API version 6.5.
 */
@ManagedObject
public interface FailoverClusterConfigurator extends ManagedObjectBase {
    /**
     * Names of the operations here that cannot be used at present. One remote call; empty if unset.
     *
     * <p>The property {@code disabledConfigureMethod}, since API version 6.5.
     */
    @Property
    List<String> disabledConfigureMethod();

    /**
     * Prepares vCenter for HA with the given cluster network.
     *
     * <p>The operation {@code prepareVcha_Task}, since API version 6.5; needs the privilege {@code Global.VCServer}.
     *
     * @param networkSpec the network spec
     * @return the task, which results in nothing
     */
    @Operation("prepareVcha_Task")
    Task<Void> prepare(VchaClusterNetworkSpec networkSpec);

    /**
     * Deploys the passive and witness nodes and sets up the HA cluster in one step.
     *
     * <p>The operation {@code deployVcha_Task}, since API version 6.5; needs the privilege {@code Global.VCServer}.
     *
     * @param deploymentSpec the deployment spec
     * @return the task, which results in nothing
     */
    @Operation("deployVcha_Task")
    Task<Void> deploy(VchaClusterDeploymentSpec deploymentSpec);

    /**
     * Forms the HA cluster from nodes that exist already.
     *
     * <p>The operation {@code configureVcha_Task}, since API version 6.5; needs the privilege {@code Global.VCServer}.
     *
     * @param configSpec the config spec
     * @return the task, which results in nothing
     */
    @Operation("configureVcha_Task")
    Task<Void> configure(VchaClusterConfigSpec configSpec);

    /**
     * Creates the passive node from the given source vCenter.
     *
     * <p>The operation {@code createPassiveNode_Task}, since API version 6.5; needs the privilege
     * {@code Global.VCServer}.
     *
     * @param passiveDeploymentSpec the passive deployment spec
     * @param sourceVcSpec the source vc spec
     * @return the task, which results in nothing
     */
    @Operation("createPassiveNode_Task")
    Task<Void> createPassiveNode(PassiveNodeDeploymentSpec passiveDeploymentSpec, SourceNodeSpec sourceVcSpec);

    /**
     * Creates the witness node from the given source vCenter.
     *
     * <p>The operation {@code createWitnessNode_Task}, since API version 6.5; needs the privilege
     * {@code Global.VCServer}.
     *
     * @param witnessDeploymentSpec the witness deployment spec
     * @param sourceVcSpec the source vc spec
     * @return the task, which results in nothing
     */
    @Operation("createWitnessNode_Task")
    Task<Void> createWitnessNode(NodeDeploymentSpec witnessDeploymentSpec, SourceNodeSpec sourceVcSpec);

    /**
     * Gets the configuration of the HA cluster and its nodes.
     *
     * <p>The operation {@code getVchaConfig}, since API version 6.5; needs the privilege {@code System.Read}.
     *
     * @return the {@link VchaClusterConfigInfo}
     */
    @SafeToRepeat
    @Operation("getVchaConfig")
    VchaClusterConfigInfo getConfig();

    /**
     * Takes the HA cluster down, leaving vCenter on its own.
     *
     * <p>The operation {@code destroyVcha_Task}, since API version 6.5; needs the privilege {@code Global.VCServer}.
     *
     * @return the task, which results in nothing
     */
    @Operation("destroyVcha_Task")
    Task<Void> destroy();
}
