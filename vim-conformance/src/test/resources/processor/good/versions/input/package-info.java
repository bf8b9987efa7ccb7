@VimApi(wsdl = "processor/good/versions/wsdl/versions.wsdl", types = {"ShelfColor", "ShelfFull"})
@NullMarked
package acme;

import io.vim25.annotations.VimApi;
import org.jspecify.annotations.NullMarked;
