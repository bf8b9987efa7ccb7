/**
 * What has happened on a server: its events and its tasks, as lazy streams over collectors that the server keeps for as
 * long as a stream is open.
 */
@NullMarked
package io.vim25.inventory.history;

import org.jspecify.annotations.NullMarked;
