/** The bookmarklet as one line of code, made of `src/islands/bookmarklet` by `scripts/compile/bookmarklet-module.mjs`. */
declare module 'virtual:bookmarklet' {
  export const bookmarkletCode: string;
}
