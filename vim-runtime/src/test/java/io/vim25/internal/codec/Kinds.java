package io.vim25.internal.codec;

import io.vim25.ArrayOf;
import io.vim25.ManagedObjectReference;
import io.vim25.internal.codec.sample.AllKinds;
import io.vim25.internal.codec.sample.Description;
import io.vim25.internal.codec.sample.InvalidPowerState;
import io.vim25.internal.codec.sample.PowerState;
import io.vim25.internal.codec.sample.VirtualDevice;
import io.vim25.internal.codec.sample.VirtualDisk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Objects with fields of every kind. */
final class Kinds {
    private Kinds() {}

    /** An object in which every field is set. */
    static AllKinds full() {
        return random(new Random(1));
    }

    /** An object with arbitrary values. */
    static AllKinds random(Random random) {
        AllKinds kinds = new AllKinds();
        numbers(kinds, random);
        kinds.text = text(random);
        kinds.time = time(random);
        kinds.bytes = bytes(random);
        kinds.reference = reference(random);
        kinds.state = state(random);
        kinds.device = device(random);
        kinds.fault = new InvalidPowerState().setExistingState(state(random));
        kinds.password = text(random);
        kinds.privateKey = bytes(random);
        kinds.any = any(random);
        for (int i = random.nextInt(4); i >= 0; i--) {
            kinds.texts.add(text(random));
            kinds.numbers.add(random.nextInt());
            kinds.manyBytes.add(bytes(random));
            kinds.times.add(time(random));
            kinds.references.add(reference(random));
            kinds.devices.add(device(random));
            kinds.anything.add(any(random));
        }
        return kinds;
    }

    private static void numbers(AllKinds kinds, Random random) {
        kinds.flag = random.nextBoolean();
        kinds.optionalFlag = random.nextBoolean();
        kinds.small = (byte) random.nextInt();
        kinds.optionalSmall = (byte) random.nextInt();
        kinds.medium = (short) random.nextInt();
        kinds.optionalMedium = (short) random.nextInt();
        kinds.number = random.nextInt();
        kinds.optionalNumber = random.nextInt();
        kinds.large = random.nextLong();
        kinds.optionalLarge = random.nextLong();
        kinds.single = Float.intBitsToFloat(random.nextInt());
        kinds.optionalSingle = random.nextFloat();
        kinds.real = Double.longBitsToDouble(random.nextLong());
        kinds.optionalReal = random.nextGaussian();
    }

    static Object any(Random random) {
        return switch (random.nextInt(17)) {
            case 0 -> text(random);
            case 1 -> random.nextBoolean();
            case 2 -> (byte) random.nextInt();
            case 3 -> (short) random.nextInt();
            case 4 -> random.nextInt();
            case 5 -> random.nextLong();
            case 6 -> random.nextFloat();
            case 7 -> random.nextDouble();
            case 8 -> time(random);
            case 9 -> bytes(random);
            case 10 -> reference(random);
            case 11 -> state(random);
            case 12 -> device(random);
            case 13 -> new InvalidPowerState().setExistingState(state(random));
            case 14 -> new ArrayOf<>("ArrayOfVirtualDevice", List.of(device(random), device(random)));
            case 15 -> new ArrayOf<>("ArrayOfInt", List.of(random.nextInt(), random.nextInt()));
            default -> new ArrayOf<>("ArrayOfAnyType", List.of(any(random), any(random)));
        };
    }

    private static VirtualDevice device(Random random) {
        VirtualDevice device = random.nextBoolean()
                ? new VirtualDevice()
                : new VirtualDisk()
                        .setCapacityInKB(random.nextLong())
                        .setParent(random.nextInt(3) == 0 ? device(random) : null);
        List<PowerState> history = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            history.add(state(random));
        }
        return device.setKey(random.nextInt())
                .setDeviceInfo(new Description().setLabel(text(random)))
                .setTag(List.of(text(random), text(random)))
                .setState(state(random))
                .setHistory(history);
    }

    private static PowerState state(Random random) {
        return random.nextBoolean() ? PowerState.POWERED_ON : PowerState.POWERED_OFF;
    }

    private static Instant time(Random random) {
        return Instant.ofEpochSecond(random.nextInt() * 10L, random.nextInt(1_000_000_000));
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(40)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static ManagedObjectReference<?> reference(Random random) {
        return ManagedObjectReference.of("VirtualMachine", "vm-" + random.nextInt(1000));
    }

    private static String text(Random random) {
        String alphabet = "abc <>&\"'\r\n\t]äß€\uD83D\uDE00\u0085\u2028";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.appendCodePoint(alphabet.codePointAt(
                    alphabet.offsetByCodePoints(0, random.nextInt(alphabet.codePointCount(0, alphabet.length())))));
        }
        return text.toString();
    }
}
