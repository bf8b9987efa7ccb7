@VimApi(wsdl = "processor/bad/VimMissingSchema/depot.wsdl")
package acme;

import io.vim25.annotations.VimApi;
