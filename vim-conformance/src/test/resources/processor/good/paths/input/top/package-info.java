@VimApi(wsdl = "processor/good/paths/wsdl/paths.wsdl", uses = "base")
package top;

import io.vim25.annotations.VimApi;
