package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.SafeToRepeat;

/**
 * Gives information about the site of the server.
 *
 * <p>The managed object type {@code SiteInfoManager}, since API version 7.0.0.0.
 */
@ManagedObject
public interface SiteInfoManager extends ManagedObjectBase {
    /**
     * Returns the information about the site.
     *
     * <p>The operation {@code GetSiteInfo}, since API version 7.0.0.0; needs the privilege {@code System.View}.
     *
     * @return the {@link SiteInfo}
     */
    @SafeToRepeat
    @Operation
    SiteInfo getSiteInfo();
}
