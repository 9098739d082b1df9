/**
 * Compiling the site without rendering it: Astro bundles the pages, this integration keeps the bundle, and
 * `program.ts` renders it as often as wanted, without Astro's two seconds of bundling.
 */
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { BuildInternals, PageStyles, PrerenderApp } from './astro-internals.ts';
import { codeFolder, stylesFile } from './compiled-names.ts';

/** Has Astro's build put the compiled pages into the folder `target`, and render none. */
export function keepCompiled(target: string): AstroIntegration {
  let outDir = '';
  return {
    name: 'apptrack-keep-compiled',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...standard,
          name: 'apptrack-keep-compiled',
          setup: async () => {
            await keep(join(outDir, '.prerender'), target, () => standard.setup?.());
          },
          getStaticPaths: async () => [],
        }));
      },
    },
  };
}

async function keep(from: string, target: string, setup: () => unknown): Promise<void> {
  const { app } = (await import(pathToFileURL(join(from, entryOf(from))).href)) as { app: PrerenderApp };
  let styles: PageStyles | null = null;
  const take = app.setInternals.bind(app);
  app.setInternals = (internals: BuildInternals) => {
    styles = [...internals.pagesByKeys].map(([key, page]) => [key, page.styles]);
    take(internals);
  };
  await setup();
  if (styles === null) throw new Error('Astro told nothing of the pages’ styles');
  cpSync(from, join(target, codeFolder), { recursive: true });
  writeFileSync(join(target, stylesFile), JSON.stringify(styles));
}

/** The name of the module in a folder of compiled code that starts it. */
export function entryOf(folder: string): string {
  const name = readdirSync(folder).find((file) => /^prerender-entry\..*\.mjs$/.test(file));
  if (name === undefined) throw new Error(`there is no compiled site in ${folder}`);
  return name;
}
