/** Lists the virtual machines of a vCenter or ESXi host, through the managed objects that this package declares. */
@VimApi(types = "InvalidPowerState")
@NullMarked
package io.vim25.samples.inventory;

import io.vim25.annotations.VimApi;
import org.jspecify.annotations.NullMarked;
