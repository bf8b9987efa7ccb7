/** Alarms: those that are triggered, with the names of what they are about, and their definitions. */
@NullMarked
package io.vim25.inventory.alarm;

import org.jspecify.annotations.NullMarked;
