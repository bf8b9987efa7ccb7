@VimApi(minVersion = "7.0.1.0")
package acme;

import io.vim25.annotations.VimApi;
