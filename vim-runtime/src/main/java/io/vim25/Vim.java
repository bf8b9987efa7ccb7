package io.vim25;

import io.vim25.internal.call.Connection;
import io.vim25.internal.call.Invocation;
import io.vim25.internal.call.PropertyCalls;
import io.vim25.internal.core.AcquireCloneTicket;
import io.vim25.internal.core.ObjectContent;
import io.vim25.internal.core.PropertyCollector;
import io.vim25.internal.core.RetrieveResult;
import io.vim25.internal.core.ServiceContent;
import io.vim25.internal.task.TaskWaiter;
import io.vim25.internal.update.Loops;
import io.vim25.internal.update.Server;
import io.vim25.spi.TypeScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection to a vCenter or ESXi host, and the one door for all calls to it: {@link #call}.
 *
 * <pre>{@code
 * try (Vim vim = Vim.connect("https://vc.example.com/sdk", Credentials.password(user, secret))) {
 *     VirtualMachine vm = vim.get(VirtualMachine_.TYPE.reference("vm-42"));
 *     vm.powerOn(null).await();
 * }
 * }</pre>
 *
 * <p>It logs in, logs in again when the session has expired, and tries again what is safe to repeat: what changes
 * something is never sent twice. TLS is verified by default. Thread-safe; one is enough for a program.
 */
public final class Vim implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Vim.class);

    private final Connection connection;
    private final CallOptions options;
    private final Loops loops;
    private final TaskWaiter tasks;
    private final boolean isView;

    Vim(VimBuilder builder) {
        this.connection = Connection.open(builder.settings());
        this.options = CallOptions.ofDefaults();
        this.loops = new Loops();
        this.tasks = new TaskWaiter(this::watched, connection.toString());
        this.isView = false;
    }

    /** A view on another one. */
    private Vim(Vim viewed, CallOptions options) {
        this.connection = viewed.connection;
        this.options = options;
        this.loops = viewed.loops;
        this.tasks = viewed.tasks;
        this.isView = true;
    }

    /**
     * Connects and logs in, with all defaults.
     *
     * @param url the server's address: {@code https://vc.example.com/sdk}, or just its name
     * @throws InvalidLogin if user or password are wrong
     * @throws TransportException if the server can't be reached, or its certificate isn't trusted
     */
    public static Vim connect(String url, Credentials credentials) {
        return builder(url).credentials(credentials).connect();
    }

    /**
     * Prepares a connection.
     *
     * @param url the server's address: {@code https://vc.example.com/sdk}, or just its name
     */
    public static VimBuilder builder(String url) {
        return new VimBuilder(url);
    }

    /**
     * The same server and session with other options: for its calls, and those of the objects that come from it. Closing
     * it does nothing; closing this closes it too.
     *
     * @param newOptions what holds for the calls, in place of what holds for this
     */
    public Vim with(CallOptions newOptions) {
        return new Vim(this, Objects.requireNonNull(newOptions, "options"));
    }

    /**
     * Calls an operation of a managed object and gives its result.
     *
     * <p>What fails is tried again as {@link RetryPolicy} says, as long as it is certain that the server didn't run the
     * call, or the operation may run twice. All other operations are sent once.
     *
     * @throws MethodFault the fault that the server answered with
     * @throws NewerThanServerException if the operation or something in its arguments is newer than the server; nothing
     *     was sent
     * @throws OutcomeUnknownException if the operation changes something, was sent, and its reply was lost
     * @throws TransportException if the server can't be reached, or the reply to a mere read is lost again and again
     * @throws HttpErrorException if something else than the service answers
     * @throws ProtocolException if the reply to a mere read can't be read
     * @throws LoginRefusedException if an earlier login was refused
     * @throws CallInterruptedException if the thread is interrupted; it tells whether the operation may have run
     * @throws IllegalStateException if this is closed
     */
    public <O extends ManagedObjectBase, R extends @Nullable Object> R call(O object, Method<? super O, R> method) {
        return invoke(object.reference(), method);
    }

    /**
     * The object that a reference stands for, without a remote call: of the type on the wire if the package that the
     * reference came from declares it, else of the declared type.
     */
    public <T extends ManagedObjectBase> T get(ManagedObjectReference<T> reference) {
        ManagedObjectType<T> declared = reference.declared();
        if (declared != null) {
            return get(declared, reference);
        }
        TypeScope scope = reference.scope();
        ManagedObjectBase object = scope == null ? null : scope.newManagedObject(reference.type(), this, reference);
        // Such a reference has a wildcard for T, which nothing but ManagedObjectBase can come of.
        @SuppressWarnings("unchecked")
        T found = (T) (object == null ? new PlainManagedObject(reference) : object);
        return found;
    }

    /**
     * The object that a reference stands for, as a declared type, without a remote call. Where the type on the wire is
     * another one, the object is of the asked type all the same, and the server refuses calls that it doesn't have.
     */
    public <T extends ManagedObjectBase> T get(ManagedObjectType<T> type, ManagedObjectReference<?> reference) {
        TypeScope scope = type.scope();
        ManagedObjectBase object = scope.newManagedObject(reference.type(), this, reference);
        if (!type.javaType().isInstance(object)) {
            object = scope.newManagedObject(type.wireType(), this, reference);
        }
        return type.javaType().cast(object);
    }

    /** What the server is: its product, its version, and that of its API, as it said when this was connected. */
    public AboutInfo about() {
        return content().getAbout().copy();
    }

    /**
     * The version of the API that is spoken with the server, for example {@code 8.0.3.0}: the newest that the server and
     * this library have in common. What came later can't be called or sent there.
     *
     * @see NewerThanServerException
     */
    public String apiVersion() {
        return connection.apiVersion();
    }

    /** The folder that all datacenters are below. A package that declares {@code Folder} turns it into one: {@link #get}. */
    public ManagedObjectReference<?> rootFolder() {
        return content().getRootFolder();
    }

    /**
     * The entry to the server, from which all its managers are found. A package that declares {@code ServiceInstance}
     * turns it into one: {@code vim.get(ServiceInstance_.TYPE, vim.serviceInstance())}.
     */
    public ManagedObjectReference<?> serviceInstance() {
        return connection.serviceInstance();
    }

    /**
     * What the server knows the present session by, for somebody else to use it too: another program, or this one when
     * it runs the next time. It is a secret. Without a remote call, so the session may have ended meanwhile; after a new
     * login there is another one.
     *
     * <p>Closing this ends the session, also for others, unless {@link VimBuilder#logOutAtClose} says otherwise.
     *
     * @see Credentials#session(SessionCookie, Credentials)
     */
    public SessionCookie sessionCookie() {
        return SessionCookie.of(connection.sessionCookie());
    }

    /**
     * A ticket with which somebody else gets a session of their own like this one, with the same user. It works once,
     * and not for long. It is a secret.
     *
     * @throws MethodFault the fault that the server answered with: {@link NotSupported} if it has no such tickets
     * @see Credentials#cloneTicket
     */
    public String cloneTicket() {
        return invoke(sessionManager(), new AcquireCloneTicket());
    }

    private ManagedObjectReference<?> sessionManager() {
        return Objects.requireNonNull(content().getSessionManager(), "a server that was logged in to has one");
    }

    /** Where the server's managers are, as it said when this was connected. */
    ServiceContent content() {
        return connection.serviceContent();
    }

    /** How many sessions there were so far: what lived in one is gone when the next is there. */
    int generation() {
        return connection.generation();
    }

    /** What all waits for tasks have in common. */
    TaskWaiter tasks() {
        return tasks;
    }

    /** The server, to be watched for changes. */
    Server watched() {
        return new Server(this, content(), connection::generation, connection.longestPoll(), loops);
    }

    /**
     * Reads several properties of an object, in one remote call.
     *
     * <pre>{@code
     * Row<VirtualMachine> row = vim.get(vm, VirtualMachine_.name(), VirtualMachine_.runtime());
     * String name = row.get(VirtualMachine_.name());
     * }</pre>
     *
     * @return each property as its value, as unset, or as the fault that the server gave instead of it, which is thrown
     *     where the property is asked for
     * @throws IllegalArgumentException if there is no path
     * @throws MethodFault the fault that the server answered with: {@link ManagedObjectNotFound} if the object is gone
     */
    @SafeVarargs
    public final <O extends ManagedObjectBase> Row<O> get(O object, PropertyPath<? super O, ?>... paths) {
        if (paths.length == 0) {
            throw new IllegalArgumentException("No property of " + object.reference()
                    + " is named. Write vim.get(object, path, ...) with paths such as VirtualMachine_.name().");
        }
        List<PropertyPath<?, ?>> all = new ArrayList<>(paths.length);
        for (PropertyPath<? super O, ?> path : paths) {
            all.add(path);
        }
        return read(object, all);
    }

    /** Prepares to read properties of many objects. */
    public <T extends ManagedObjectBase> Retrieval<T> retrieve(ManagedObjectType<T> type) {
        return new Retrieval<>(this, type);
    }

    /** Prepares to keep a live copy of some objects and their properties. */
    public <T extends ManagedObjectBase> InformerBuilder<T> informer(ManagedObjectType<T> type) {
        return new InformerBuilder<>(this, Selection.of(type));
    }

    /**
     * Reads one property, in one remote call; a list that is unset is empty.
     *
     * @throws UnsetPropertyException if it is unset
     * @throws MethodFault the fault that the server gave instead of the value
     */
    public <T> T property(ManagedObjectBase object, PropertyPath<?, T> path) {
        T value = propertyOrNull(object, path);
        if (value == null) {
            throw new UnsetPropertyException(object.reference(), path);
        }
        return value;
    }

    /**
     * Reads one property, in one remote call; null if it is unset.
     *
     * @throws MethodFault the fault that the server gave instead of the value
     */
    public <T> @Nullable T propertyOrNull(ManagedObjectBase object, PropertyPath<?, T> path) {
        return read(object, List.of(path)).value(path);
    }

    private <O extends ManagedObjectBase> Row<O> read(O object, List<PropertyPath<?, ?>> paths) {
        List<String> names =
                paths.stream().map(PropertyPath::wirePath).distinct().toList();
        Method<PropertyCollector, @Nullable RetrieveResult> read =
                PropertyCalls.read(object.reference(), names, commonScope(paths));
        RetrieveResult result = invoke(content().getPropertyCollector(), read);
        ObjectContent content = result == null || result.getObjects().isEmpty()
                ? new ObjectContent()
                : result.getObjects().get(0);
        return new Row<>(this, object, content);
    }

    /** All paths lead from one object, whose package uses those that its inherited properties come from. */
    private static TypeScope commonScope(List<PropertyPath<?, ?>> paths) {
        TypeScope common = paths.get(0).ownerType().scope();
        for (PropertyPath<?, ?> path : paths) {
            TypeScope scope = path.ownerType().scope();
            common = scope.uses(common) ? scope : common;
        }
        return common;
    }

    /**
     * Waits until a task has ended.
     *
     * @return the task's result; null if it has none
     * @throws MethodFault the task's error
     * @see Task#await()
     */
    public <T extends @Nullable Object> T waitForTask(Task<T> task) {
        return task.await();
    }

    /**
     * Looks for the task that a call has started whose reply was lost, among those that the server's task manager calls
     * recent: those that are under way, and those that ended within the last ten minutes or so.
     *
     * <p>It is one of those that fit: of the same operation on the same object, and not older than the call. If there are
     * several, somebody else called the same at that time, or this program did so since. None at all may mean that the
     * call didn't run, or that it still waits somewhere on its way.
     *
     * @param lost what the call ended with, in this JVM
     * @return the tasks, of the type that the call would have given, the oldest first; empty if none fits, or the
     *     operation starts no task
     * @throws MethodFault if the server refuses to tell
     */
    public List<Task<?>> findTasks(OutcomeUnknownException lost) {
        return new LostTasks(this, lost).find();
    }

    private <R extends @Nullable Object> R invoke(ManagedObjectReference<?> object, Method<?, R> method) {
        String id = options.operationId();
        Invocation<R> call = new Invocation<>(this, object, method, id == null ? connection.nextOperationId() : id);
        return connection.call(call, options);
    }

    /**
     * Logs out and closes the connections, also on a thread that is interrupted. Calls that are under way may fail; later
     * ones do. Waits for tasks end with an {@link IllegalStateException}; the tasks go on.
     */
    @Override
    public void close() {
        if (isView) {
            return;
        }
        boolean interrupted = Thread.interrupted();
        try {
            tasks.close();
            loops.close();
            connection.close();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The server and the user; never a secret. */
    @Override
    public String toString() {
        return "Vim[" + connection + "]";
    }

    /** Notes what went wrong where nothing can be done, nor needs to be. */
    void log(String what, RuntimeException e) {
        LOG.debug("{}", what, e);
    }
}
