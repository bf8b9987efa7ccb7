@VimApi(wsdl = "processor/good/kinds/wsdl/kinds.wsdl")
@NullMarked
package acme;

import io.vim25.annotations.VimApi;
import org.jspecify.annotations.NullMarked;
