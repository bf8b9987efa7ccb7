@VimApi(wsdl = "nowhere/vimService.wsdl")
package acme;

import io.vim25.annotations.VimApi;
