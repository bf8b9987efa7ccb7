@VimApi(
        wsdl = "processor/run/services/depot/depot.wsdl",
        uses = "vim",
        types = {"DepotOption", "DepotNotice"})
package depot;

import io.vim25.annotations.VimApi;
