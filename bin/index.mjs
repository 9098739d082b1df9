// What other programs get by `import … from 'apptrack'`.
import { createRequire } from 'node:module';
import { compiled, importModule, root, version as versionOf } from './installation.mjs';

export const version = versionOf();

export async function run(words) {
  const { main } = createRequire(import.meta.url)(`${await compiled('cli')}/main.cjs`);
  const before = process.exitCode;
  await main(words, { version, root, compiled, importModule });
  const status = process.exitCode ?? 0;
  process.exitCode = before;
  return status;
}
