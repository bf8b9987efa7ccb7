package io.vim25.samples.specs;

import static io.vim25.generated.ManagedEntityStatus.RED;
import static io.vim25.generated.ManagedEntityStatus.YELLOW;
import static io.vim25.generated.MetricAlarmOperator.IS_ABOVE;

import io.vim25.generated.Alarm;
import io.vim25.generated.AlarmManager;
import io.vim25.generated.AlarmSetting;
import io.vim25.generated.AlarmSpec;
import io.vim25.generated.AlarmTriggeringAction;
import io.vim25.generated.AlarmTriggeringActionTransitionSpec;
import io.vim25.generated.HostSystem_;
import io.vim25.generated.ManagedEntity;
import io.vim25.generated.MetricAlarmExpression;
import io.vim25.generated.OrAlarmExpression;
import io.vim25.generated.PerfMetricId;
import io.vim25.generated.SendEmailAction;

/** Creates an alarm. */
public final class CreateAlarm {
    private CreateAlarm() {}

    /**
     * Creates an alarm for each host below an object: yellow after five minutes with its processors above 75 %, red and
     * a mail after five minutes above 90 %.
     *
     * @param alarms {@code vim.get(ServiceInstance.of(vim).content().getAlarmManager())}
     * @param entity a folder, a datacenter, a cluster or a host
     * @param cpuUsage the id of the counter {@code cpu.usage.average}, see {@link QueryPerformance#counter}
     */
    public static Alarm onBusyHosts(AlarmManager alarms, ManagedEntity entity, int cpuUsage, String mailTo) {
        return alarms.create(
                entity,
                new AlarmSpec()
                        .setName("Host is busy")
                        .setDescription("The processors of a host have little left to give")
                        .setEnabled(true)
                        .setExpression(new OrAlarmExpression()
                                .addExpression(new MetricAlarmExpression()
                                        .setType(HostSystem_.TYPE.wireType())
                                        .setMetric(new PerfMetricId()
                                                .setCounterId(cpuUsage)
                                                .setInstance(""))
                                        .setOperator(IS_ABOVE)
                                        .setYellow(7500)
                                        .setYellowInterval(300)
                                        .setRed(9000)
                                        .setRedInterval(300)))
                        .setAction(new AlarmTriggeringAction()
                                .addTransitionSpecs(new AlarmTriggeringActionTransitionSpec()
                                        .setStartState(YELLOW)
                                        .setFinalState(RED))
                                .setAction(new SendEmailAction()
                                        .setToList(mailTo)
                                        .setCcList("")
                                        .setSubject("Host is busy")
                                        .setBody("")))
                        .setSetting(new AlarmSetting().setReportingFrequency(300)));
    }
}
