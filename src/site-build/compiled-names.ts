/** Names by which those who compile the site and those who render it find each other. */

/** The variable that names the folder to compile into, and with that asks for compiling alone. */
export const compileVariable = 'APPTRACK_COMPILE';
/** In the folder of a compiled site, beside the `assets` for browsers: Astro's compiled pages, until they are bundled. */
export const codeFolder = 'code';
/** There too: each page's styles. */
export const stylesFile = 'styles.json';
