package acme;

import io.vim25.ManagedObjectType;
import javax.annotation.processing.Generated;

/** The type token and the property paths of {@link Cluster}. */
@Generated("io.vim25.processor.VimProcessor")
public class Cluster_ extends ComputeResource_ {
    /** The managed object type {@code ClusterComputeResource}. */
    public static final ManagedObjectType<Cluster> TYPE =
            ManagedObjectType.of("ClusterComputeResource", Cluster.class, VimApi_.SCOPE);

    /** For the companions of types that extend this one. */
    protected Cluster_() {}
}
