@VimApi(types = {"Description", "ManagedEntityStatus", "Tag"})
package vim;

import io.vim25.annotations.VimApi;
