package io.vim25.internal.codec.sample;

import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import org.jspecify.annotations.Nullable;

/** A subtype. */
public class VirtualDisk extends VirtualDevice {
    private long capacityInKB;
    private @Nullable VirtualDevice parent;

    public VirtualDisk() {}

    public long getCapacityInKB() {
        return capacityInKB;
    }

    public VirtualDisk setCapacityInKB(long capacityInKB) {
        this.capacityInKB = capacityInKB;
        return this;
    }

    public @Nullable VirtualDevice getParent() {
        return parent;
    }

    public VirtualDisk setParent(@Nullable VirtualDevice parent) {
        this.parent = parent;
        return this;
    }

    @Override
    public String wireType() {
        return "VirtualDisk";
    }

    @Override
    public VirtualDisk copy() {
        return copyTo(new VirtualDisk());
    }

    @Override
    public void writeFields(FieldWriter out) {
        super.writeFields(out);
        out.field("capacityInKB", capacityInKB);
        out.field("parent", parent, "VirtualDevice");
        out.endOf("VirtualDisk");
    }

    @Override
    public @Nullable String readField(String name, FieldReader in) {
        switch (name) {
            case "capacityInKB" -> capacityInKB = in.readLong();
            case "parent" -> parent = in.readObject(new VirtualDevice());
            default -> {
                return super.readField(name, in);
            }
        }
        return "VirtualDisk";
    }
}
