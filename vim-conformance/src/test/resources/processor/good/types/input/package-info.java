@VimApi(types = {"InvalidPowerState", "DvsIpPort", "HostSystemPowerState"})
package acme;

import io.vim25.annotations.VimApi;
