@VimApi(minVersion = "7.0", types = "InvalidPowerStat")
@NullMarked
package acme;

import io.vim25.annotations.VimApi;
import org.jspecify.annotations.NullMarked;
