@VimApi(wsdl = "processor/run/names/wsdl/names.wsdl", types = {"Words", "Failure"})
@NullMarked
package acme;

import io.vim25.annotations.VimApi;
import org.jspecify.annotations.NullMarked;
