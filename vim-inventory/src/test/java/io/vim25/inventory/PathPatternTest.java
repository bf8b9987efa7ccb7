package io.vim25.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns of names and paths. */
final class PathPatternTest {
    @ParameterizedTest
    @CsvSource({
        "web-01, web-01, true",
        "web-01, Web-01, false",
        "web-*, web-, true",
        "web-*, web-01, true",
        "web-*, db-01, false",
        "*, '', true",
        "w?b, web, true",
        "w?b, wb, false",
        "[a-c]x, bx, true",
        "[a-c]x, dx, false",
        "[!a-c]x, dx, true",
        "[^a-c]x, ax, false",
        "[abc-]x, -x, true",
        "a[.]b, a.b, true",
        "a.b, axb, false",
        "a+(b){2}|^$, a+(b){2}|^$, true",
        "\\*, *, true",
        "\\*, x, false",
        "a&&b, a&&b, true",
        "[a&&b]x, ax, true",
        "web[1], web[1], true",
        "web[1], web1, true",
        "50%, 50%25, true",
        "50%25, 50%25, true",
        "a%2fb, a%2Fb, true",
        "a%5cb, a%5cb, true",
        "a?b, a%2fb, true",
        "a[%2f]b, a%2fb, true",
        "ü*, über, true"
    })
    void names(String pattern, String name, boolean matches) {
        assertThat(NamePattern.of(pattern).matches(name)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({
        "/a/b, a/b, true",
        "/a/b, a/b/c, false",
        "/a/*, a, false",
        "//a/./b/, a/b, true",
        "/**, a, true",
        "/**, a/b/c, true",
        "/a/**, a, false",
        "/a/**, a/b, true",
        "/**/c, c, true",
        "/**/c, a/b/c, true",
        "/**/c, a/c/b, false",
        "/**/c/**, a/c/b, true",
        "/a/**/c/**/e, a/b/c/d/e, true",
        "/a/**/**/e, a/e, true",
        "/a/.../e, a/b/e, true",
        "name, a/b/name, true",
        "./name, a/name, false",
        "./name, name, true"
    })
    void paths(String pattern, String path, boolean matches) {
        PathPattern parsed = PathPattern.of(pattern);
        Set<Integer> steps = parsed.from(0);
        for (String name : path.split("/", -1)) {
            steps = parsed.after(steps, name);
        }
        assertThat(steps.contains(parsed.size())).isEqualTo(matches);
    }

    @Test
    void theRootFolderHasNoName() {
        assertThat(PathPattern.of("/").size()).isZero();
        assertThat(PathPattern.of("/").isAbsolute()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a", "/x/[", "[z-a]", "[]"})
    void bracketsThatAreNone(String pattern) {
        assertThatThrownBy(() -> PathPattern.of(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no pattern");
    }
}
