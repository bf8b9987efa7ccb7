/** Powers virtual machines on and off. */
@VimApi
@NullMarked
package acme.power;

import io.vim25.annotations.VimApi;
import org.jspecify.annotations.NullMarked;
