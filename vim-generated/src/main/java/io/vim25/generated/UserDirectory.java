package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Searches the users and groups the server knows, by domain.
 *
 * <p>The managed object type {@code UserDirectory}, since API version 2.0.
 */
@ManagedObject
public interface UserDirectory extends ManagedObjectBase {
    /**
     * Names of the domains that can be searched. One remote call; empty if unset.
     *
     * <p>The property {@code domainList}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<String> domainList();

    /**
     * Searches for users, groups or both by name in a domain, and can restrict by membership.
     *
     * <p>The operation {@code RetrieveUserGroups}, since API version 2.0.
     *
     * @param domain the domain; null leaves it unset
     * @param searchStr the search str
     * @param belongsToGroup the belongs to group; null leaves it unset
     * @param belongsToUser the belongs to user; null leaves it unset
     * @param exactMatch the exact match
     * @param findUsers the find users
     * @param findGroups the find groups
     * @return a list of {@link UserSearchResult}; never null, empty if there is nothing
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation
    List<UserSearchResult> retrieveUserGroups(
            @Nullable String domain,
            String searchStr,
            @Nullable String belongsToGroup,
            @Nullable String belongsToUser,
            boolean exactMatch,
            boolean findUsers,
            boolean findGroups)
            throws NotFound;
}
