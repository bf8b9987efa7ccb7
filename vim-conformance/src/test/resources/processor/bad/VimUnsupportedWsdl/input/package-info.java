@VimApi(wsdl = "processor/bad/VimUnsupportedWsdl/depot.wsdl")
package acme;

import io.vim25.annotations.VimApi;
