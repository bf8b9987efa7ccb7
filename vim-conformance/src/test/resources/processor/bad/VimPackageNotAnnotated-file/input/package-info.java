/** Has no {@code @VimApi}. */
package acme;
