/** The types of `cache-folder.mjs`, which says more. */

/** Where a user's programs keep what can be worked out again. */
export function cacheFolder(place?: {
  env?: NodeJS.ProcessEnv;
  platform?: NodeJS.Platform;
  home?: string;
}): string;
