package io.vim25.processor.wsdl;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import org.jspecify.annotations.Nullable;

/** Documents that are resources of a class path. */
record ResourceDocuments(ClassLoader loader) implements Documents {
    @Override
    public @Nullable InputStream open(String name) throws IOException {
        URL resource = loader.getResource(name.startsWith("/") ? name.substring(1) : name);
        if (resource == null) {
            return null;
        }
        URLConnection connection = resource.openConnection();
        // a cached jar stays open, and a compiler daemon would then read yesterday's
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    @Override
    public String place() {
        return "a resource on the class path";
    }
}
