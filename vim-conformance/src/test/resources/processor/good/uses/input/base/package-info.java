@VimApi
package base;

import io.vim25.annotations.VimApi;
