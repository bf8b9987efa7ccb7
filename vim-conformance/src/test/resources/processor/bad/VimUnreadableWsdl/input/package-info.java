@VimApi(wsdl = "processor/bad/VimUnreadableWsdl/depot.wsdl")
package acme;

import io.vim25.annotations.VimApi;
