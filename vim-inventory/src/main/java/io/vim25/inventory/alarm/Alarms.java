package io.vim25.inventory.alarm;

import io.vim25.ManagedObjectReference;
import io.vim25.Vim;
import io.vim25.generated.Alarm;
import io.vim25.generated.AlarmInfo;
import io.vim25.generated.AlarmManager;
import io.vim25.generated.AlarmSpec;
import io.vim25.generated.AlarmState;
import io.vim25.generated.ManagedEntity;
import io.vim25.generated.ServiceContent;
import io.vim25.generated.ServiceInstance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The alarms of a vCenter, in few calls. Thread-safe. */
public final class Alarms {
    private final Vim vim;
    private final AlarmManager manager;
    private final BulkProperty properties;

    private Alarms(Vim vim, AlarmManager manager, BulkProperty properties) {
        this.vim = vim;
        this.manager = manager;
        this.properties = properties;
    }

    /**
     * Those of a server. One remote call.
     *
     * @throws UnsupportedOperationException if it has none, as ESXi hosts
     */
    public static Alarms of(Vim vim) {
        ServiceContent content = ServiceInstance.of(vim).content();
        var manager = content.getAlarmManager();
        if (manager == null) {
            throw new UnsupportedOperationException(vim + " has no alarm manager.");
        }
        return new Alarms(vim, vim.get(manager), new BulkProperty(vim.get(content.getPropertyCollector())));
    }

    /** The alarms that are triggered on an entity and all below it, the newest first. Two remote calls. */
    public List<TriggeredAlarm> triggered(ManagedEntity entity) {
        List<AlarmState> states = entity.triggeredAlarmState();
        List<ManagedObjectReference<?>> objects = new ArrayList<>();
        states.forEach(state -> {
            objects.add(state.getAlarm());
            objects.add(state.getEntity());
        });
        Map<ManagedObjectReference<?>, Object> names =
                properties.read(objects, Map.of("Alarm", "info.name", "ManagedEntity", "name"));
        return states.stream()
                .map(state -> triggered(state, names))
                .sorted(Comparator.comparing(TriggeredAlarm::time).reversed())
                .toList();
    }

    private TriggeredAlarm triggered(AlarmState state, Map<ManagedObjectReference<?>, Object> names) {
        return new TriggeredAlarm(
                vim.get(state.getAlarm()),
                String.valueOf(names.getOrDefault(state.getAlarm(), "")),
                vim.get(state.getEntity()),
                String.valueOf(names.getOrDefault(state.getEntity(), "")),
                state.getOverallStatus(),
                state.getTime(),
                Boolean.TRUE.equals(state.getAcknowledged()) ? state.getAcknowledgedByUser() : null);
    }

    /** Says that somebody takes care of a triggered alarm. One remote call. */
    public void acknowledge(TriggeredAlarm triggered) {
        manager.acknowledgeAlarm(triggered.alarm(), triggered.entity());
    }

    /** All definitions, wherever they are set, in the server's order. Two remote calls. */
    public List<AlarmInfo> definitions() {
        List<? extends ManagedObjectReference<?>> alarms =
                manager.getAlarm().stream().map(ManagedObjectReference::to).toList();
        Map<ManagedObjectReference<?>, Object> infos = properties.read(alarms, Map.of("Alarm", "info"));
        return alarms.stream()
                .filter(infos::containsKey)
                .map(alarm -> (AlarmInfo) infos.get(alarm))
                .toList();
    }

    /**
     * Sets an alarm on an entity, or changes the one that is set there under the same name. Three remote calls.
     *
     * @throws io.vim25.generated.DuplicateName if another entity has an alarm of that name
     */
    public Alarm define(ManagedEntity entity, AlarmSpec spec) {
        for (AlarmInfo info : definitions()) {
            if (info.getName().equals(spec.getName()) && info.getEntity().equals(entity.reference())) {
                Alarm alarm = vim.get(info.getAlarm());
                alarm.reconfigure(spec);
                return alarm;
            }
        }
        return manager.create(entity, spec);
    }
}
