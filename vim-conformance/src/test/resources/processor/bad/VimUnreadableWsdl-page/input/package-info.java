@VimApi(wsdl = "processor/bad/VimUnreadableWsdl-page/depot.wsdl")
package acme;

import io.vim25.annotations.VimApi;
