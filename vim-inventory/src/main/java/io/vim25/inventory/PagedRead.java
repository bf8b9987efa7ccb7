package io.vim25.inventory;

import io.vim25.MethodFault;
import io.vim25.OutcomeUnknownException;
import io.vim25.generated.ObjectContent;
import io.vim25.generated.PropertyCollector;
import io.vim25.generated.PropertyFilterSpec;
import io.vim25.generated.RetrieveOptions;
import io.vim25.generated.RetrieveResult;
import java.util.ArrayList;
import java.util.List;

/** One read of the property collector, with all its pages. */
final class PagedRead {
    private static final int PAGE_SIZE = 1000;
    private static final int MOST_RESTARTS = 3;

    private final PropertyCollector collector;
    private final List<PropertyFilterSpec> filters;

    PagedRead(PropertyCollector collector, List<PropertyFilterSpec> filters) {
        this.collector = collector;
        this.filters = filters;
    }

    /** All pages. Where a token is lost, since the session has ended or the reply was cut, all is read again. */
    List<ObjectContent> all() {
        for (int restarts = 0; ; restarts++) {
            RetrieveResult first =
                    collector.retrievePropertiesEx(filters, new RetrieveOptions().setMaxObjects(PAGE_SIZE));
            if (first == null) {
                return List.of();
            }
            try {
                return withFurtherPages(first);
            } catch (MethodFault | OutcomeUnknownException e) {
                if (restarts == MOST_RESTARTS) {
                    throw e;
                }
            }
        }
    }

    private List<ObjectContent> withFurtherPages(RetrieveResult first) {
        List<ObjectContent> contents = new ArrayList<>(first.getObjects());
        for (String token = first.getToken(); token != null; ) {
            RetrieveResult page = collector.continueRetrievePropertiesEx(token);
            contents.addAll(page.getObjects());
            token = page.getToken();
        }
        return contents;
    }
}
