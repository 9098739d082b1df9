/** Builds the bookmarklet into `src/components/bookmarklet-code.ts`: `node scripts/build-bookmarklet.ts` after changing it. */
import { writeFileSync } from 'node:fs';
import { bookmarkletModule } from './github/bookmarklet-module.ts';

writeFileSync(new URL('../src/components/bookmarklet-code.ts', import.meta.url), await bookmarkletModule());
