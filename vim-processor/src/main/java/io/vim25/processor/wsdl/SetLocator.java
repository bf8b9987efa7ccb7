package io.vim25.processor.wsdl;

import javax.wsdl.xml.WSDLLocator;
import org.xml.sax.InputSource;

/** Gives wsdl4j the documents of a set, and nothing else. */
final class SetLocator implements WSDLLocator {
    private final DocumentSet set;
    private String latest;

    SetLocator(DocumentSet set) {
        this.set = set;
        this.latest = set.entry();
    }

    @Override
    public InputSource getBaseInputSource() {
        return set.source(set.entry());
    }

    @Override
    public String getBaseURI() {
        return set.entry();
    }

    @Override
    public InputSource getImportInputSource(String parent, String location) {
        latest = DocumentSet.beside(parent, location);
        return set.source(latest);
    }

    @Override
    public String getLatestImportURI() {
        return latest;
    }

    @Override
    public void close() {
        // nothing is open
    }
}
