package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.TaskInfo;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the events of the server: queries them, logs own ones and makes collectors.
 *
 * <p>The managed object type {@code EventManager}, since API version 2.0.
 */
@ManagedObject
public interface EventManager extends ManagedObjectBase {
    /**
     * Texts describing the event types and categories. One remote call.
     *
     * <p>The property {@code description}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    EventDescription description();

    /**
     * The event logged last. One remote call; null if unset.
     *
     * <p>The property {@code latestEvent}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    @Nullable
    Event latestEvent();

    /**
     * Largest number of event collectors a client may have at a time. One remote call.
     *
     * <p>The property {@code maxCollector}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    int maxCollector();

    /**
     * Lists the arguments that messages of an event type can use.
     *
     * <p>The operation {@code RetrieveArgumentDescription}, since API version 4.0; needs the privilege
     * {@code System.View}.
     *
     * @param eventTypeId the event type id
     * @return a list of {@link EventArgDesc}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation
    List<EventArgDesc> retrieveArgumentDescription(String eventTypeId);

    /**
     * Creates a collector for reading the matching events page by page.
     *
     * <p>The operation {@code CreateCollectorForEvents}, since API version 2.0; needs the privilege
     * {@code System.View}.
     *
     * @param filter the filter
     * @return the {@link EventHistoryCollector}
     * @throws InvalidState if the object's state doesn't allow it
     */
    @Operation("CreateCollectorForEvents")
    EventHistoryCollector createCollector(EventFilterSpec filter) throws InvalidState;

    /**
     * Logs an event with a message of the user on the given object.
     *
     * <p>The operation {@code LogUserEvent}, since API version 2.0.
     *
     * @param entity the entity
     * @param msg the msg
     */
    @Operation
    void logUserEvent(ManagedEntity entity, String msg);

    /**
     * Returns the events that match the filter, in one go.
     *
     * <p>The operation {@code QueryEvents}, since API version 2.0; needs the privilege {@code System.View}.
     *
     * @param filter the filter
     * @param eventViewSpec the event view spec; null leaves it unset, since API version 9.0.0.0
     * @return a list of {@link Event}; never null, empty if there is nothing
     */
    @SafeToRepeat
    @Operation("QueryEvents")
    List<Event> queryEvent(EventFilterSpec filter, @Nullable EventManagerEventViewSpec eventViewSpec);

    /** The same without {@code eventViewSpec}. */
    default List<Event> queryEvent(EventFilterSpec filter) {
        return queryEvent(filter, null);
    }

    /**
     * Posts the given event to the event log.
     *
     * <p>The operation {@code PostEvent}, since API version 2.5; needs the privilege {@code Global.LogEvent}.
     *
     * @param eventToPost the event to post
     * @param taskInfo the task info; null leaves it unset
     * @throws InvalidEvent if the event can't be posted
     */
    @Operation
    void postEvent(Event eventToPost, @Nullable TaskInfo taskInfo) throws InvalidEvent;

    /** The same without {@code taskInfo}. */
    default void postEvent(Event eventToPost) {
        postEvent(eventToPost, null);
    }
}
