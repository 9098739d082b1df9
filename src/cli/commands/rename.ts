/** `apptrack rename` and `apptrack archive` */
import { deriveFacts } from '../../core/facts.ts';
import { changeEach } from '../../operations/change-each.ts';
import { WorkError } from '../../operations/errors.ts';
import { idOf } from '../../operations/find-application.ts';
import { parseValid } from '../../operations/parse-valid.ts';
import { pathOfId, renameApplication } from '../../operations/rename-application.ts';
import type { Store } from '../../store/store.ts';
import { changing } from '../change-folder.ts';
import { agreeTo, applicationsOf, outcomeOf, type SeveralOptions } from '../change-several.ts';
import { resolveApplication } from '../input/resolve.ts';
import type { OpenFolder } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';

/** Gives an application another id. */
export function rename(options: CommonOptions, query: string, wanted: string): Promise<number> {
  const to = pathOfId(wanted);
  return changing(
    options,
    async ({ store }) => {
      const { path } = await resolveApplication(store, query, options);
      await renameApplication(store, path, to);
      return { lines: `${path} moved to ${to}`, document: moved(path, to) };
    },
    { needsConfig: false },
  );
}

/** Moves applications that have ended to a folder of the year in which they did. */
export function archive(options: SeveralOptions & { anyway?: boolean }, words: string[]): Promise<number> {
  return changing(options, async (folder) => {
    const files = await applicationsOf(folder.store, words, options);
    const moves = await changeEach(folder.store, files, {
      change: async (store, { path }) => {
        const to = archivePath(folder, store, path, options.anyway === true);
        await renameApplication(store, path, to);
        return { path, to };
      },
      nameOf: ({ id }) => id,
      agree: (all) =>
        agreeTo(
          options,
          all.map(({ path, to }) => `${path} → ${to}`),
        ),
      force: options.force === true,
    });
    return outcomeOf(
      moves.map(({ path, to }) => `${path} moved to ${to}`),
      moves.map(({ path, to }) => moved(path, to)),
    );
  });
}

function moved(path: string, to: string) {
  return { id: idOf(to), path: to, was: idOf(path) };
}

function archivePath({ config, today }: OpenFolder, store: Store, path: string, anyway: boolean): string {
  if (path.startsWith('applications/archive/')) throw new WorkError('it is in the archive already');
  const application = parseValid(path, store.readText(path)?.text ?? '', config);
  const { active, closedOn, lastActivity, stage } = deriveFacts(application, config, today);
  if (active && !anyway)
    throw new WorkError(
      `it is active, at ${stage?.label ?? 'planned'}: say how it ended, or add --anyway; nothing was moved`,
    );
  const year = (closedOn ?? lastActivity ?? today).slice(0, 4);
  return `applications/archive/${year}/${path.split('/').at(-1)}`;
}
