package io.vim25.simulator.internal.model;

import io.vim25.AboutInfo;
import io.vim25.ManagedObjectReference;
import io.vim25.generated.ServiceContent;
import io.vim25.generated.ServiceInstance_;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entry to the server. */
public final class ServiceInstanceObject extends ServerObject {
    static final ManagedObjectReference<?> REFERENCE = ServiceInstance_.TYPE.reference("ServiceInstance");
    private static final List<String> NAMES = List.of("serverClock", "content");

    private final Settings settings;
    private final FolderObject root;

    ServiceInstanceObject(Settings settings, FolderObject root) {
        this.settings = settings;
        this.root = root;
    }

    @Override
    public ManagedObjectReference<?> reference() {
        return REFERENCE;
    }

    @Override
    public List<String> propertyNames() {
        return NAMES;
    }

    @Override
    public @Nullable Object property(String name) {
        return switch (name) {
            case "serverClock" -> now();
            case "content" -> content();
            default -> super.property(name);
        };
    }

    /** What time it is. */
    public Instant now() {
        return settings.clock().instant();
    }

    /** What the server offers. */
    public ServiceContent content() {
        return new ServiceContent()
                .setRootFolder(root.reference())
                .setPropertyCollector(PropertyCollectorObject.REFERENCE)
                .setTaskManager(TaskManagerObject.REFERENCE)
                .setEventManager(EventManagerObject.REFERENCE)
                .setSearchIndex(SearchIndexObject.REFERENCE)
                .setViewManager(ViewManagerObject.REFERENCE)
                .setSessionManager(SessionManagerObject.REFERENCE)
                .setAbout(about());
    }

    private AboutInfo about() {
        return new AboutInfo()
                .setName("VMware vCenter Server")
                .setFullName("VMware vCenter Server 8.0.3 (simulated)")
                .setVendor("VMware, Inc.")
                .setVersion("8.0.3")
                .setBuild("24022515")
                .setLocaleVersion("INTL")
                .setLocaleBuild("000")
                .setOsType("linux-x64")
                .setProductLineId("vpx")
                .setApiType("VirtualCenter")
                .setApiVersion(settings.apiVersion())
                .setInstanceUuid("dbed6e0c-bd88-4ef6-b594-21283e1c677f");
    }
}
