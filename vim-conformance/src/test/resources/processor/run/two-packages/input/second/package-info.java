@VimApi
@NullMarked
package second;

import io.vim25.annotations.VimApi;
import org.jspecify.annotations.NullMarked;
