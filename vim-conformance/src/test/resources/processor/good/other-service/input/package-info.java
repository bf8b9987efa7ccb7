@VimApi(wsdl = "processor/good/other-service/depot/depotService.wsdl")
package acme;

import io.vim25.annotations.VimApi;
