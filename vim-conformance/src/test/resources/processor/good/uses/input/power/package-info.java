@VimApi(uses = "base")
package power;

import io.vim25.annotations.VimApi;
