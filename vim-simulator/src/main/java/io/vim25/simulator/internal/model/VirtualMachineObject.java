package io.vim25.simulator.internal.model;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.ChoiceOption;
import io.vim25.generated.ElementDescription;
import io.vim25.generated.VirtualDevice;
import io.vim25.generated.VirtualDisk;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachinePowerState;
import io.vim25.generated.VirtualMachineQuestionInfo;
import io.vim25.generated.VirtualMachineSummary;
import io.vim25.generated.VirtualMachine_;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A virtual machine. */
public final class VirtualMachineObject extends EntityObject {
    private static final List<String> NAMES =
            names(EntityObject.NAMES, "parentVApp", "resourcePool", "config", "runtime", "snapshot", "summary");

    private final ManagedObjectReference<VirtualMachine> reference;
    private Hardware hardware;
    private String annotation = "";
    private @Nullable List<VirtualDevice> devices;
    private Map<String, Object> extraConfig = Map.of();
    private final FolderObject folder;
    private final ResourcePoolObject pool;
    private HostObject host;
    private VirtualMachinePowerState powerState = VirtualMachinePowerState.POWERED_OFF;
    private @Nullable Instant bootTime;
    private @Nullable TaskObject task;
    private @Nullable VirtualMachineQuestionInfo question;
    private int lastQuestion;
    private final List<TaskObject> blocked = new ArrayList<>();

    VirtualMachineObject(
            String id, String name, FolderObject parent, ResourcePoolObject pool, HostObject host, Hardware hardware) {
        super(name, parent);
        this.reference = VirtualMachine_.TYPE.reference(id);
        this.folder = parent;
        this.pool = pool;
        this.host = host;
        this.hardware = hardware;
    }

    /** What it has. */
    public Hardware hardware() {
        return hardware;
    }

    /** Gives it other hardware. */
    public void setHardware(Hardware newHardware) {
        hardware = newHardware;
        changed();
        host.machineChanged();
    }

    /** Its devices; not to be changed. */
    public List<VirtualDevice> devices() {
        return devices == null ? new StandardDevices(this).all() : devices;
    }

    /** How many devices of a kind it has. */
    int count(Class<? extends VirtualDevice> kind) {
        if (devices == null) {
            return kind == VirtualDisk.class ? hardware.disks() : hardware.networkCards();
        }
        return (int) devices.stream().filter(kind::isInstance).count();
    }

    /** Gives it other devices. */
    public void setDevices(List<VirtualDevice> newDevices) {
        devices = newDevices;
        changed();
    }

    /** Its options by their keys; not to be changed. */
    public Map<String, Object> extraConfig() {
        return extraConfig;
    }

    /** Gives it other options. */
    public void setExtraConfig(Map<String, Object> newOptions) {
        extraConfig = newOptions;
        changed();
    }

    /** What somebody noted about it; may be empty. */
    public String annotation() {
        return annotation;
    }

    /** Notes something about it. */
    public void setAnnotation(String text) {
        annotation = text;
        changed();
    }

    /** What is said of it in lists. */
    public VirtualMachineSummary summary() {
        return new VirtualMachineData(this).summary();
    }

    /** The folder that it is in. */
    public FolderObject folder() {
        return folder;
    }

    /** The pool that it draws on. */
    public ResourcePoolObject pool() {
        return pool;
    }

    @Override
    void leave() {
        super.leave();
        pool.remove(this);
        host.remove(this);
    }

    /** The host that it is on. */
    public HostObject host() {
        return host;
    }

    /** The hosts that it can be on. */
    public List<HostObject> possibleHosts() {
        return pool.owner().hosts();
    }

    /** Whether it runs. */
    public VirtualMachinePowerState powerState() {
        return powerState;
    }

    /** When it was powered on; null if it doesn't run. */
    @Nullable
    Instant bootTime() {
        return bootTime;
    }

    /** The task that works on it, if one does. */
    public @Nullable TaskObject task() {
        return task != null && task.isUnderWay() ? task : null;
    }

    /** Notes which task works on it from now on. */
    public void setTask(TaskObject newTask) {
        this.task = newTask;
    }

    /** Powers it on. */
    public void powerOn(HostObject where, Instant when) {
        host.remove(this);
        host = where;
        host.add(this);
        powerState = VirtualMachinePowerState.POWERED_ON;
        bootTime = when;
        changed();
    }

    /** Powers it off. */
    public void powerOff() {
        powerState = VirtualMachinePowerState.POWERED_OFF;
        bootTime = null;
        changed();
        host.machineChanged();
    }

    /** What it asks, and waits for an answer to; null if it doesn't. */
    public @Nullable VirtualMachineQuestionInfo question() {
        return question;
    }

    /**
     * Asks something: its tasks don't end until that is answered.
     *
     * @return the question's id
     */
    public String ask(String text, List<String> choices) {
        String id = reference.value() + "-" + ++lastQuestion;
        question = new VirtualMachineQuestionInfo()
                .setId(id)
                .setText(text)
                .setChoice(new ChoiceOption().setChoiceInfo(choices(choices)).setDefaultIndex(0));
        changed();
        return id;
    }

    private static List<ElementDescription> choices(List<String> labels) {
        return IntStream.range(0, labels.size())
                .mapToObj(i -> new ElementDescription()
                        .setLabel(labels.get(i))
                        .setSummary(labels.get(i))
                        .setKey(String.valueOf(i)))
                .toList();
    }

    /** A task waits for the answer. */
    void blocks(TaskObject waiting) {
        blocked.add(waiting);
    }

    /** Takes the answer, and gives the tasks that waited for it. */
    public List<TaskObject> answer() {
        question = null;
        changed();
        List<TaskObject> waiting = List.copyOf(blocked);
        blocked.clear();
        return waiting;
    }

    @Override
    public ManagedObjectReference<VirtualMachine> reference() {
        return reference;
    }

    @Override
    public List<EntityObject> contents() {
        return List.of();
    }

    @Override
    public List<String> propertyNames() {
        return NAMES;
    }

    @Override
    public @Nullable Object property(String property) {
        return switch (property) {
            case "parentVApp", "snapshot" -> null; // there are no vApps, and nobody can take a snapshot
            case "resourcePool" -> pool.reference();
            case "config" -> new VirtualMachineData(this).details();
            case "runtime" -> new VirtualMachineData(this).runtime();
            case "summary" -> summary();
            default -> super.property(property);
        };
    }
}
