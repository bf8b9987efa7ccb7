@VimApi
@NullMarked
package first;

import io.vim25.annotations.VimApi;
import org.jspecify.annotations.NullMarked;
