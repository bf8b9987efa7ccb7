package acme;

import io.vim25.DynamicData;
import io.vim25.LocalizedMethodFault;
import io.vim25.ManagedObjectReference;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The API's data object {@code Crate}. */
@Generated("io.vim25.processor.VimProcessor")
public class Crate extends DynamicData {
    private String label;
    private @Nullable String uri;
    private boolean fragile;
    private byte level;
    private short count;
    private int weight;
    private long volume;
    private float width;
    private double height;
    private Instant packed;
    private byte[] seal;
    private Object content;
    private CrateState state;
    private ManagedObjectReference<?> owner;
    private @Nullable Crate inner;
    private @Nullable Boolean maybeFragile;
    private @Nullable Byte maybeLevel;
    private @Nullable Integer maybeWeight;
    private byte @Nullable [] maybeSeal;
    private @Nullable Instant maybePacked;
    private List<String> labels = new ArrayList<>();
    private List<Integer> weights = new ArrayList<>();
    private List<CrateState> states = new ArrayList<>();
    private List<byte[]> seals = new ArrayList<>();
    private List<Object> contents = new ArrayList<>();
    private List<ManagedObjectReference<?>> owners = new ArrayList<>();
    private List<Crate> children = new ArrayList<>();
    private @Nullable LocalizedMethodFault problem;

    /** Makes one whose fields are all unset. */
    public Crate() {}

    /** The field {@code label}. */
    public String getLabel() {
        return label;
    }

    /** Sets the field {@code label}. */
    public Crate setLabel(String label) {
        this.label = label;
        return this;
    }

    /** The field {@code uri}; null if unset. */
    public @Nullable String getUri() {
        return uri;
    }

    /** Sets the field {@code uri}; null leaves it unset. */
    public Crate setUri(@Nullable String uri) {
        this.uri = uri;
        return this;
    }

    /** The field {@code fragile}. */
    public boolean isFragile() {
        return fragile;
    }

    /** Sets the field {@code fragile}. */
    public Crate setFragile(boolean fragile) {
        this.fragile = fragile;
        return this;
    }

    /** The field {@code level}. */
    public byte getLevel() {
        return level;
    }

    /** Sets the field {@code level}. */
    public Crate setLevel(byte level) {
        this.level = level;
        return this;
    }

    /** The field {@code count}. */
    public short getCount() {
        return count;
    }

    /** Sets the field {@code count}. */
    public Crate setCount(short count) {
        this.count = count;
        return this;
    }

    /** The field {@code weight}. */
    public int getWeight() {
        return weight;
    }

    /** Sets the field {@code weight}. */
    public Crate setWeight(int weight) {
        this.weight = weight;
        return this;
    }

    /** The field {@code volume}. */
    public long getVolume() {
        return volume;
    }

    /** Sets the field {@code volume}. */
    public Crate setVolume(long volume) {
        this.volume = volume;
        return this;
    }

    /** The field {@code width}. */
    public float getWidth() {
        return width;
    }

    /** Sets the field {@code width}. */
    public Crate setWidth(float width) {
        this.width = width;
        return this;
    }

    /** The field {@code height}. */
    public double getHeight() {
        return height;
    }

    /** Sets the field {@code height}. */
    public Crate setHeight(double height) {
        this.height = height;
        return this;
    }

    /** The field {@code packed}. */
    public Instant getPacked() {
        return packed;
    }

    /** Sets the field {@code packed}. */
    public Crate setPacked(Instant packed) {
        this.packed = packed;
        return this;
    }

    /** The field {@code seal}. */
    public byte[] getSeal() {
        return seal;
    }

    /** Sets the field {@code seal}. */
    public Crate setSeal(byte[] seal) {
        this.seal = seal;
        return this;
    }

    /** The field {@code content}. */
    public Object getContent() {
        return content;
    }

    /** Sets the field {@code content}. */
    public Crate setContent(Object content) {
        this.content = content;
        return this;
    }

    /** The field {@code state}. */
    public CrateState getState() {
        return state;
    }

    /** Sets the field {@code state}. */
    public Crate setState(CrateState state) {
        this.state = state;
        return this;
    }

    /** The field {@code owner}. */
    public ManagedObjectReference<?> getOwner() {
        return owner;
    }

    /** Sets the field {@code owner}. */
    public Crate setOwner(ManagedObjectReference<?> owner) {
        this.owner = owner;
        return this;
    }

    /** The field {@code inner}; null if unset. */
    public @Nullable Crate getInner() {
        return inner;
    }

    /** Sets the field {@code inner}; null leaves it unset. */
    public Crate setInner(@Nullable Crate inner) {
        this.inner = inner;
        return this;
    }

    /** The field {@code maybeFragile}; null if unset. */
    public @Nullable Boolean getMaybeFragile() {
        return maybeFragile;
    }

    /** Sets the field {@code maybeFragile}; null leaves it unset. */
    public Crate setMaybeFragile(@Nullable Boolean maybeFragile) {
        this.maybeFragile = maybeFragile;
        return this;
    }

    /** The field {@code maybeLevel}; null if unset. */
    public @Nullable Byte getMaybeLevel() {
        return maybeLevel;
    }

    /** Sets the field {@code maybeLevel}; null leaves it unset. */
    public Crate setMaybeLevel(@Nullable Byte maybeLevel) {
        this.maybeLevel = maybeLevel;
        return this;
    }

    /** The field {@code maybeWeight}; null if unset. */
    public @Nullable Integer getMaybeWeight() {
        return maybeWeight;
    }

    /** Sets the field {@code maybeWeight}; null leaves it unset. */
    public Crate setMaybeWeight(@Nullable Integer maybeWeight) {
        this.maybeWeight = maybeWeight;
        return this;
    }

    /** The field {@code maybeSeal}; null if unset. */
    public byte @Nullable [] getMaybeSeal() {
        return maybeSeal;
    }

    /** Sets the field {@code maybeSeal}; null leaves it unset. */
    public Crate setMaybeSeal(byte @Nullable [] maybeSeal) {
        this.maybeSeal = maybeSeal;
        return this;
    }

    /** The field {@code maybePacked}; null if unset. */
    public @Nullable Instant getMaybePacked() {
        return maybePacked;
    }

    /** Sets the field {@code maybePacked}; null leaves it unset. */
    public Crate setMaybePacked(@Nullable Instant maybePacked) {
        this.maybePacked = maybePacked;
        return this;
    }

    /** The field {@code labels}; never null, empty if unset. */
    public List<String> getLabels() {
        return labels;
    }

    /** Sets the field {@code labels} to a copy of the list. */
    public Crate setLabels(List<String> labels) {
        this.labels = new ArrayList<>(labels);
        return this;
    }

    /** Adds to the field {@code labels}. */
    public Crate addLabels(String labels) {
        this.labels.add(labels);
        return this;
    }

    /** The field {@code weights}; never null, empty if unset. */
    public List<Integer> getWeights() {
        return weights;
    }

    /** Sets the field {@code weights} to a copy of the list. */
    public Crate setWeights(List<Integer> weights) {
        this.weights = new ArrayList<>(weights);
        return this;
    }

    /** Adds to the field {@code weights}. */
    public Crate addWeights(int weights) {
        this.weights.add(weights);
        return this;
    }

    /** The field {@code states}; never null, empty if unset. */
    public List<CrateState> getStates() {
        return states;
    }

    /** Sets the field {@code states} to a copy of the list. */
    public Crate setStates(List<CrateState> states) {
        this.states = new ArrayList<>(states);
        return this;
    }

    /** Adds to the field {@code states}. */
    public Crate addStates(CrateState states) {
        this.states.add(states);
        return this;
    }

    /** The field {@code seals}; never null, empty if unset. */
    public List<byte[]> getSeals() {
        return seals;
    }

    /** Sets the field {@code seals} to a copy of the list. */
    public Crate setSeals(List<byte[]> seals) {
        this.seals = new ArrayList<>(seals);
        return this;
    }

    /** Adds to the field {@code seals}. */
    public Crate addSeals(byte[] seals) {
        this.seals.add(seals);
        return this;
    }

    /** The field {@code contents}; never null, empty if unset. */
    public List<Object> getContents() {
        return contents;
    }

    /** Sets the field {@code contents} to a copy of the list. */
    public Crate setContents(List<Object> contents) {
        this.contents = new ArrayList<>(contents);
        return this;
    }

    /** Adds to the field {@code contents}. */
    public Crate addContents(Object contents) {
        this.contents.add(contents);
        return this;
    }

    /** The field {@code owners}; never null, empty if unset. */
    public List<ManagedObjectReference<?>> getOwners() {
        return owners;
    }

    /** Sets the field {@code owners} to a copy of the list. */
    public Crate setOwners(List<ManagedObjectReference<?>> owners) {
        this.owners = new ArrayList<>(owners);
        return this;
    }

    /** Adds to the field {@code owners}. */
    public Crate addOwners(ManagedObjectReference<?> owners) {
        this.owners.add(owners);
        return this;
    }

    /** The field {@code children}; never null, empty if unset. */
    public List<Crate> getChildren() {
        return children;
    }

    /** Sets the field {@code children} to a copy of the list. */
    public Crate setChildren(List<? extends Crate> children) {
        this.children = new ArrayList<>(children);
        return this;
    }

    /** Adds to the field {@code children}. */
    public Crate addChildren(Crate children) {
        this.children.add(children);
        return this;
    }

    /** The field {@code problem}; null if unset. */
    public @Nullable LocalizedMethodFault getProblem() {
        return problem;
    }

    /** Sets the field {@code problem}; null leaves it unset. */
    public Crate setProblem(@Nullable LocalizedMethodFault problem) {
        this.problem = problem;
        return this;
    }

    @Override
    public String wireType() {
        return "{urn:kinds}Crate";
    }

    @Override
    public Crate copy() {
        return copyTo(new Crate());
    }

    @Override
    public void writeFields(FieldWriter out) {
        super.writeFields(out);
        out.namespace("urn:kinds");
        out.field("label", label);
        out.field("uri", uri);
        out.field("fragile", fragile);
        out.field("level", level);
        out.field("count", count);
        out.field("weight", weight);
        out.field("volume", volume);
        out.field("width", width);
        out.field("height", height);
        out.field("packed", packed);
        out.field("seal", seal);
        out.any("content", content);
        out.field("state", state);
        out.field("owner", owner);
        out.field("inner", inner, "{urn:kinds}Crate");
        out.field("maybeFragile", maybeFragile);
        out.field("maybeLevel", maybeLevel);
        out.field("maybeWeight", maybeWeight);
        out.field("maybeSeal", maybeSeal);
        out.field("maybePacked", maybePacked);
        out.list("labels", labels);
        out.list("weights", weights);
        out.list("states", states);
        out.list("seals", seals);
        out.anyList("contents", contents);
        out.list("owners", owners);
        out.list("children", children, "{urn:kinds}Crate");
        out.field("problem", problem, "LocalizedMethodFault");
        out.endOf("{urn:kinds}Crate");
    }

    @Override
    public @Nullable String readField(String name, FieldReader in) {
        switch (name) {
            case "label" -> label = in.readString();
            case "uri" -> uri = in.readString();
            case "fragile" -> fragile = in.readBoolean();
            case "level" -> level = in.readByte();
            case "count" -> count = in.readShort();
            case "weight" -> weight = in.readInt();
            case "volume" -> volume = in.readLong();
            case "width" -> width = in.readFloat();
            case "height" -> height = in.readDouble();
            case "packed" -> packed = in.readDateTime();
            case "seal" -> seal = in.readBytes();
            case "content" -> content = in.readAny();
            case "state" -> state = in.keepText(CrateState.of(in.readString()));
            case "owner" -> owner = in.readReference();
            case "inner" -> inner = in.readObject(new Crate());
            case "maybeFragile" -> maybeFragile = in.readBoolean();
            case "maybeLevel" -> maybeLevel = in.readByte();
            case "maybeWeight" -> maybeWeight = in.readInt();
            case "maybeSeal" -> maybeSeal = in.readBytes();
            case "maybePacked" -> maybePacked = in.readDateTime();
            case "labels" -> labels.add(in.readString());
            case "weights" -> weights.add(in.readInt());
            case "states" -> states.add(in.keepText(CrateState.of(in.readString())));
            case "seals" -> seals.add(in.readBytes());
            case "contents" -> contents.add(in.readAny());
            case "owners" -> owners.add(in.readReference());
            case "children" -> children.add(in.readObject(new Crate()));
            case "problem" -> problem = in.readObject(new LocalizedMethodFault());
            default -> {
                return super.readField(name, in);
            }
        }
        return "{urn:kinds}Crate";
    }
}
