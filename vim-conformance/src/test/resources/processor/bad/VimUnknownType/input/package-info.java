@VimApi(types = {"InvalidPowerState", "InvalidPowerStat", "Levitation"})
package acme;

import io.vim25.annotations.VimApi;
