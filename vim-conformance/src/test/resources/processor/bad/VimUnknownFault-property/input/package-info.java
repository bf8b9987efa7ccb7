@VimApi
package acme;

import io.vim25.annotations.VimApi;
