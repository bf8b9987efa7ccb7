package io.vim25.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.Vim;
import io.vim25.VimApi_;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Scopes, and the level that a generated package states. */
final class TypeScopeTest {
    @Test
    void anotherLevelIsExplained() {
        assertThatThrownBy(() -> new Scope(TypeScope.LEVEL + 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Package com.acme was generated for level 2 of io.vim25.spi, but this vim-runtime has level 1."
                                + " Fix: use vim-processor and vim-runtime of the same version, and compile the package again.");
    }

    @Test
    void usedScopesAreAskedAfterTheOwnOne() {
        TypeScope scope = new Scope(TypeScope.LEVEL);
        assertThat(scope.newInstance("TaskInfo")).isInstanceOf(io.vim25.TaskInfo.class);
        assertThat(scope.enumConstant("TaskInfoState", "queued")).isEqualTo(io.vim25.TaskInfoState.QUEUED);
        assertThat(scope.enumConstant("TaskInfoState", "resting")).isEqualTo(io.vim25.TaskInfoState.UNRECOGNIZED);
        assertThat(scope.newInstance("Own")).isInstanceOf(io.vim25.DynamicData.class);
        assertThat(scope.newInstance("Nobodys")).isNull();
        assertThat(scope.nearestAncestor("Unreached")).isEqualTo("Own");
    }

    @Test
    void aScopeUsesItselfAndThoseOfThePackagesThatItsOwnUses() {
        TypeScope scope = new Scope(TypeScope.LEVEL);
        assertThat(scope.uses(scope)).isTrue();
        assertThat(scope.uses(VimApi_.SCOPE)).isTrue();
        assertThat(VimApi_.SCOPE.uses(scope)).isFalse();
        assertThat(scope.uses(new Scope(TypeScope.LEVEL))).isFalse();
    }

    private static final class Scope extends TypeScope {
        Scope(int level) {
            super(level, "com.acme", "urn:vim25", VimApi_.SCOPE);
        }

        @Override
        protected @Nullable WireObject ownInstance(String wireType) {
            return wireType.equals("Own") ? new io.vim25.DynamicData() : null;
        }

        @Override
        protected @Nullable WireEnum ownConstant(String wireType, String text) {
            return null;
        }

        @Override
        protected @Nullable String ownAncestor(String wireType) {
            return wireType.equals("Unreached") ? "Own" : null;
        }

        @Override
        protected @Nullable ManagedObjectBase ownManagedObject(
                String wireType, Vim vim, ManagedObjectReference<?> reference) {
            return null;
        }
    }
}
