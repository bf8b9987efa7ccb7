package io.vim25;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.internal.core.DynamicProperty;
import io.vim25.internal.core.ObjectContent;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a listener is told that takes its time. */
final class MailboxTest {
    private final BlockingQueue<Change<ManagedObjectBase>> told = new LinkedBlockingQueue<>();
    private final CountDownLatch slow = new CountDownLatch(1);
    private final CountDownLatch busy = new CountDownLatch(1);
    private final Mailbox<ManagedObjectBase> mailbox = new Mailbox<>("listener", this::take, box -> {});

    private void take(Change<ManagedObjectBase> change) {
        busy.countDown();
        try {
            slow.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        told.add(change);
    }

    @AfterEach
    void close() {
        slow.countDown();
        mailbox.close();
    }

    private static ManagedObjectReference<?> machine(int number) {
        return ManagedObjectReference.of("VirtualMachine", "vm-" + number);
    }

    private static Row<ManagedObjectBase> row(int number, String name) {
        ManagedObjectBase object = () -> machine(number);
        // the rows of this test are only passed on, so they need no Vim
        return new Row<>(
                null,
                object,
                new ObjectContent()
                        .setObj(machine(number))
                        .addPropSet(new DynamicProperty().setName("name").setVal(name)));
    }

    private Change<ManagedObjectBase> next() throws InterruptedException {
        Change<ManagedObjectBase> change = told.poll(10, TimeUnit.SECONDS);
        assertThat(change).isNotNull();
        return change;
    }

    /** The listener is in the middle of the first change, so that all further ones have to wait. */
    private void keepBusy() throws InterruptedException {
        mailbox.start();
        mailbox.changed(machine(0), null, row(0, "zero"));
        assertThat(busy.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void changesOfOneObjectBecomeOne() throws Exception {
        keepBusy();
        Row<ManagedObjectBase> first = row(1, "0");
        Row<ManagedObjectBase> before = first;
        for (int i = 1; i <= 1000; i++) {
            Row<ManagedObjectBase> after = row(1, Integer.toString(i));
            mailbox.changed(machine(1), before, after);
            before = after;
        }
        slow.countDown();
        assertThat(next()).isInstanceOf(Change.Entered.class);
        assertThat(next()).isEqualTo(new Change.Modified<>(first, before));
        assertThat(told.poll(100, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void whatCameAndWentIsNotTold() throws Exception {
        keepBusy();
        Row<ManagedObjectBase> one = row(1, "one");
        Row<ManagedObjectBase> two = row(2, "two");
        mailbox.changed(machine(1), null, one);
        mailbox.changed(machine(1), one, row(1, "uno"));
        mailbox.changed(machine(1), row(1, "uno"), null);
        mailbox.changed(machine(2), two, null);
        slow.countDown();
        next();
        assertThat(next()).isEqualTo(new Change.Left<>(two));
        assertThat(told.poll(100, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void whatWentAndCameBackIsModified() throws Exception {
        keepBusy();
        Row<ManagedObjectBase> before = row(1, "one");
        Row<ManagedObjectBase> after = row(1, "one again");
        mailbox.changed(machine(1), before, null);
        mailbox.changed(machine(1), null, after);
        slow.countDown();
        next();
        assertThat(next()).isEqualTo(new Change.Modified<>(before, after));
    }

    @Test
    void isToldThatAllWasReadAnewBeforeWhatHasBecomeOfIt() throws Exception {
        keepBusy();
        RuntimeException cause = new IllegalStateException("the network is down");
        mailbox.changed(machine(1), null, row(1, "one"));
        mailbox.interrupted(cause);
        mailbox.resynced();
        slow.countDown();
        next();
        assertThat(List.of(next(), next(), next()))
                .extracting(Object::getClass)
                .containsExactly(Change.Interrupted.class, Change.Resynced.class, Change.Entered.class);
    }

    @Test
    void nothingIsToldAfterTheEnd() throws Exception {
        keepBusy();
        mailbox.changed(machine(1), null, row(1, "one"));
        mailbox.resynced();
        mailbox.interrupted(new IllegalStateException("the network is down"));
        mailbox.close();
        slow.countDown();
        assertThat(next()).isInstanceOf(Change.Entered.class);
        assertThat(told.poll(100, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void aListenerThatFailsIsToldOfTheNextChange() throws Exception {
        BlockingQueue<Change<ManagedObjectBase>> heard = new LinkedBlockingQueue<>();
        Mailbox<ManagedObjectBase> failing = new Mailbox<>(
                "listener",
                change -> {
                    heard.add(change);
                    throw new AssertionError("to be logged");
                },
                box -> {});
        failing.start();
        failing.changed(machine(1), null, row(1, "one"));
        failing.changed(machine(2), null, row(2, "two"));
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isNotNull();
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isNotNull();
        failing.close();
    }
}
