/**
 * What needs the whole API and more than one call: finding managed objects by where they are or what they are known by,
 * and editing the devices of a virtual machine.
 */
@NullMarked
package io.vim25.inventory;

import org.jspecify.annotations.NullMarked;
