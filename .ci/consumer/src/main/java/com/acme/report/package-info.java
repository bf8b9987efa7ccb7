/** One managed object declared here; all else is taken from vim-generated. */
@VimApi(uses = "io.vim25.generated")
@NullMarked
package com.acme.report;

import io.vim25.annotations.VimApi;
import org.jspecify.annotations.NullMarked;
