/**
 * The adapter with which Astro compiles the pages into a program: its server entry is ours, and through it the local app
 * and the export ask for pages, by `astro/app`.
 */
import type { AstroIntegration } from 'astro';

/** Has Astro's build make the program of `server/app.ts` with all pages in it. */
export function compiledApp(): AstroIntegration {
  return {
    name: 'apptrack-compiled-app',
    hooks: {
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'apptrack-compiled-app',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('../server/app.ts', import.meta.url),
          adapterFeatures: { buildOutput: 'server' },
          supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'stable', hybridOutput: 'stable' },
        }),
    },
  };
}
