package io.vim25.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.AboutInfo;
import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectType;
import io.vim25.PropertyPath;
import io.vim25.VimApi_;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths, and how those below them are made. */
final class TypedPathTest {
    private static final ManagedObjectType<ManagedObjectBase> SERVER =
            ManagedObjectType.of("ServiceInstance", ManagedObjectBase.class, VimApi_.SCOPE);

    /** As it is generated. */
    private static final class AboutPaths<O extends ManagedObjectBase> extends TypedPath<O, AboutInfo> {
        AboutPaths(ManagedObjectType<O> owner, String path) {
            super(owner, path, AboutInfo.class);
        }

        PropertyPath<O, String> build() {
            return leaf("build", ValueType.of(String.class));
        }
    }

    @Test
    void aFieldIsBelowItsObject() {
        PropertyPath<ManagedObjectBase, String> path = new AboutPaths<>(SERVER, "content.about").build();
        assertThat(path.wirePath()).isEqualTo("content.about.build");
        assertThat(path.ownerType()).isSameAs(SERVER);
        assertThat(path).hasToString("ServiceInstance.content.about.build");
    }

    @Test
    void anElementIsNamedByItsKey() {
        assertThat(TypedPath.element("device", 4000)).isEqualTo("device[4000]");
        assertThat(TypedPath.element("device", -1)).isEqualTo("device[-1]");
        assertThat(TypedPath.element("extraConfig", "guestinfo.a b'c")).isEqualTo("extraConfig[\"guestinfo.a b'c\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"b", "a\\b", "a\nb"})
    void aKeyThatAPathCannotSayIsRefused(String key) {
        assertThatThrownBy(() -> TypedPath.element("config.extraConfig", key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("config.extraConfig")
                .hasMessageContaining("Read the whole list");
    }
}
