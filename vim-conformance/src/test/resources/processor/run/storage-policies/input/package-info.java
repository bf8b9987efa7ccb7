@VimApi(wsdl = "processor/run/storage-policies/pbm/pbm.wsdl", uses = "io.vim25.generated")
package acme.pbm;

import io.vim25.annotations.VimApi;
