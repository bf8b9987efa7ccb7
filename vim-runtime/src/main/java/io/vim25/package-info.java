/**
 * Calls the vSphere API: {@link io.vim25.Vim} owns every remote call, its session and its faults.
 *
 * <p>Beside it are the types that all generated packages share, the kernel: references, tasks, the roots of data
 * objects and faults, and the faults that the library itself looks at. The list below is all that is generated here.
 */
@VimApi(
        types = {
            "AboutInfo",
            "InvalidLogin",
            "InvalidRequest",
            "ManagedObjectNotFound",
            "NoPermission",
            "NotAuthenticated",
            "NotSupported",
            "RequestCanceled",
            "RuntimeFault",
            "SystemError",
            "TaskInfo"
        })
@NullMarked
package io.vim25;

import io.vim25.annotations.VimApi;
import org.jspecify.annotations.NullMarked;
