@VimApi(wsdl = "processor/good/paths/wsdl/paths.wsdl", types = "Room")
package base;

import io.vim25.annotations.VimApi;
