@VimApi(minVersion = "6.7")
package acme;

import io.vim25.annotations.VimApi;
