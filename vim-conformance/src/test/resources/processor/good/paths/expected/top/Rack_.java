package top;

import base.Shelf_;
import io.vim25.ManagedObjectType;
import javax.annotation.processing.Generated;

/** The type token and the property paths of {@link Rack}. */
@Generated("io.vim25.processor.VimProcessor")
public class Rack_ extends Shelf_ {
    /** The managed object type {@code Rack}. */
    public static final ManagedObjectType<Rack> TYPE = ManagedObjectType.of("Rack", Rack.class, VimApi_.SCOPE);

    /** For the companions of types that extend this one. */
    protected Rack_() {}

    /** The path {@code summary}. */
    public static RackSummary_<Rack> summary() {
        return new RackSummary_<>(TYPE, "summary");
    }
}
