@VimApi(uses = {"io.vim25.generated", "com.example.generatd"})
package acme;

import io.vim25.annotations.VimApi;
