/** Scripts that are no part of the site's bundles, each as one line of code, made by `scripts/compile/browser-scripts-module.mjs`. */
declare module 'virtual:browser-scripts' {
  /** Of `src/islands/bookmarklet`. */
  export const bookmarkletCode: string;
  /** Of `src/islands/boot.ts`. */
  export const bootCode: string;
}
