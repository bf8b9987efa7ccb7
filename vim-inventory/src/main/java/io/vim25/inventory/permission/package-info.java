/** Permissions: who may do what on an entity, with roles by their names. */
@NullMarked
package io.vim25.inventory.permission;

import org.jspecify.annotations.NullMarked;
