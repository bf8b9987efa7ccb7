@VimApi(wsdl = "processor/good/versions/wsdl/versions.wsdl", minVersion = "7.0.3.0")
package acme;

import io.vim25.annotations.VimApi;
