package io.vim25.processor.wsdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vim25.processor.problem.ProblemId;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that would have other documents read, or much memory used. */
final class HostileWsdlTest {
    private static final String START = "<definitions";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE definitions>",
                "<!DOCTYPE definitions SYSTEM \"http://127.0.0.1:9/a.dtd\">",
                "<!DOCTYPE definitions [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE definitions [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            })
    void refusesDocumentTypes(String type) {
        String[] texts = {Texts.ENTRY, Texts.WSDL};
        for (String document : texts) {
            String text = Texts.depot().texts().get(document);
            WsdlException refusal = Texts.depot()
                    .with(document, text.replaceFirst(START, type + "\n" + START))
                    .refusal();
            assertThat(refusal.problem()).isEqualTo(ProblemId.VimUnreadableWsdl);
            assertThat(refusal.getMessage())
                    .startsWith(document + ", line ")
                    .endsWith(": a document type declaration (<!DOCTYPE>) is refused, since it can define entities and"
                            + " name other files. Remove it: a WSDL needs none.");
        }
    }

    @Test
    void refusesDocumentTypesInSchemas() {
        WsdlException refusal = Texts.depot()
                .replace(Texts.CORE, "<schema", "<!DOCTYPE schema SYSTEM \"XMLSchema.dtd\">\n<schema")
                .refusal();
        assertThat(refusal)
                .hasMessage("depot/core-types.xsd, line 2: a document type declaration (<!DOCTYPE>) is refused, since"
                        + " it can define entities and name other files. Remove it: a WSDL needs none.");
    }

    @Test
    void refusesDeepNesting() {
        WsdlException refusal = Texts.depot()
                .with(
                        Texts.ENTRY,
                        "<definitions xmlns=\"http://schemas.xmlsoap.org/wsdl/\">" + "<x>".repeat(10_000)
                                + "</x>".repeat(10_000) + "</definitions>")
                .refusal();
        assertThat(refusal.problem()).isEqualTo(ProblemId.VimUnreadableWsdl);
        assertThat(refusal)
                .hasMessage("depot/depotService.wsdl, line 1: elements are nested more than 50 deep, which no WSDL"
                        + " needs. Get it again.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:9/core-types.xsd",
                "https://127.0.0.1:9/core-types.xsd",
                "file:///etc/hostname",
                "jar:file:/a.jar!/core-types.xsd",
                "//127.0.0.1/core-types.xsd",
                "/etc/hostname",
                "/a b"
            })
    void asksForNothingButDocumentsBesideIt(String location) {
        Listening documents = new Listening(Texts.depot().replace(Texts.MESSAGES, "core-types.xsd", location));
        WsdlException refusal =
                catchThrowableOfType(WsdlException.class, () -> WsdlSources.read(Texts.ENTRY, documents));
        assertThat(refusal.problem()).isEqualTo(ProblemId.VimUnsupportedWsdl);
        assertThat(refusal)
                .hasMessage("depot/depot-messagetypes.xsd, line 8: this imports \"" + location + "\" by an address, and"
                        + " only documents beside it are read, never the network. Download that document, and name it"
                        + " relatively.");
        assertThat(documents.asked()).isSubsetOf(Texts.NAMES);
    }

    @Test
    void refusesADocumentWithoutEnd() {
        Documents endless = new Documents() {
            @Override
            public InputStream open(String name) {
                return new InputStream() {
                    @Override
                    public int read() {
                        return ' ';
                    }

                    @Override
                    public int read(byte[] to, int offset, int length) {
                        Arrays.fill(to, offset, offset + length, (byte) ' ');
                        return length;
                    }
                };
            }

            @Override
            public String place() {
                return "nowhere";
            }
        };
        WsdlException refusal = catchThrowableOfType(WsdlException.class, () -> WsdlSources.read("a.wsdl", endless));
        assertThat(refusal)
                .hasMessage("a.wsdl: this is larger than 64 MB, as no WSDL is. Check that it is the document that you"
                        + " mean.");
    }

    @Test
    void saysThatADocumentCannotBeOpened() {
        Documents broken = new Documents() {
            @Override
            public InputStream open(String name) throws IOException {
                throw new IOException("no permission");
            }

            @Override
            public String place() {
                return "nowhere";
            }
        };
        WsdlException refusal = catchThrowableOfType(WsdlException.class, () -> WsdlSources.read("a.wsdl", broken));
        assertThat(refusal.problem()).isEqualTo(ProblemId.VimUnreadableWsdl);
        assertThat(refusal)
                .hasMessage("a.wsdl: this can't be read (java.io.IOException: no permission). Check that it is the"
                        + " document that you mean.");
    }

    /** Whatever is left out of a document, what comes is a model or a {@link WsdlException}, and nothing else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\s[\\w:]+=\"[^\"]*\"",
                "<[\\w:]+[^>]*/>",
                "</?(sequence|complexContent|extension|schema|types|message|operation)[^>]*[^/]>"
            })
    void survivesWhateverIsLeftOut(String part) {
        int refused = 0;
        int tried = 0;
        for (String name : Texts.NAMES) {
            String text = Texts.depot().texts().get(name);
            List<MatchResult> parts =
                    Pattern.compile(part).matcher(text).results().toList();
            for (MatchResult match : parts) {
                tried++;
                try {
                    Texts.depot()
                            .with(name, text.substring(0, match.start()) + text.substring(match.end()))
                            .read();
                } catch (WsdlException e) {
                    refused++;
                    assertThat(e.getMessage()).startsWith("depot/").endsWith(".");
                }
            }
        }
        assertThat(tried).isGreaterThan(20);
        assertThat(refused).as("of %d", tried).isPositive();
    }

    private static final class Listening implements Documents {
        private final Documents documents;
        private final List<String> asked = new ArrayList<>();

        Listening(Documents documents) {
            this.documents = documents;
        }

        List<String> asked() {
            return asked;
        }

        @Override
        public @Nullable InputStream open(String name) throws IOException {
            asked.add(name);
            return documents.open(name);
        }

        @Override
        public String place() {
            return documents.place();
        }
    }
}
