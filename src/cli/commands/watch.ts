/** `apptrack watch` */
import type { Application } from '../../core/application.ts';
import { formatProblem, type Problem } from '../../core/problem.ts';
import { parseApplication } from '../../format/application-file.ts';
import { parseResume } from '../../format/resume-file.ts';
import { describeChange } from '../../operations/describe-change.ts';
import type { Store } from '../../store/store.ts';
import { type FileEvent, watchFolder } from '../../store/watch.ts';
import { failureLines } from '../failure.ts';
import { openStoreOf } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { print, warn } from '../terminal.ts';

/** What one change comes to: phrases for people, problems of the file. */
interface News {
  name: string;
  company: string;
  phrases: string[];
  problems: Problem[];
}

/** Says of each saved file what changed and what is wrong with it, until it is interrupted; commits where asked. */
export async function watch(options: CommonOptions & { commit?: boolean }): Promise<number> {
  const store = openStoreOf(options);
  if (options.commit) await refuseUncommittable(store.root);
  const { applications, problems } = await store.readAll();
  const known = new Map(applications.map((application) => [application.path, application]));
  for (const problem of problems) warn(formatProblem(problem));
  const tell = (event: FileEvent, path: string) => {
    const news = newsOf(store, known, event, path);
    for (const problem of news.problems) warn(formatProblem(problem));
    for (const phrase of news.phrases) print(`${news.name}: ${phrase}`);
    return news;
  };
  let last = Promise.resolve();
  const watching = watchFolder(
    store.root,
    (event, path) => {
      // One after the other: commits must not overlap.
      last = last
        .then(() => commitNews(store, path, tell(event, path), options.commit ?? false))
        .catch((error: unknown) => warn(failureLines(error)));
    },
    (error) => warn(failureLines(error)),
  );
  await watching.ready;
  warn(`Watching ${store.root}; Ctrl-C ends.`);
  await interrupted();
  await watching.close();
  await last;
  return 0;
}

/** What no save could be committed into is said at once, not at the first. */
async function refuseUncommittable(root: string): Promise<void> {
  const { openRepository } = await import('../../store/repository.ts');
  const { gitStep } = await import('../../operations/explain-git.ts');
  await gitStep('looking at the repository', 'nothing was done', () => openRepository(root));
}

function newsOf(store: Store, known: Map<string, Application>, event: FileEvent, path: string): News {
  const name = path.replace(/^(applications|resumes)\//, '').replace(/\.md$/, '');
  const before = known.get(path) ?? null;
  const file = event === 'unlink' ? null : store.readText(path);
  if (!path.startsWith('applications/')) return { name, company: name, ...otherNews(store, path, file) };
  if (file === null) {
    known.delete(path);
    return { name, company: before?.company ?? name, phrases: describeChange(before, null), problems: [] };
  }
  const { config } = store.readConfig();
  const { application, problems } =
    file.text === null ? { application: null, ...file } : parseApplication({ path, text: file.text }, config);
  if (application === null) return { name, company: name, phrases: [], problems };
  known.set(path, application);
  return { name, company: application.company, phrases: describeChange(before, application), problems };
}

function otherNews(
  store: Store,
  path: string,
  file: ReturnType<Store['readText']>,
): Pick<News, 'phrases' | 'problems'> {
  if (file === null) return { phrases: ['removed'], problems: [] };
  if (file.text === null) return { phrases: [], problems: file.problems };
  const { problems } = path.startsWith('resumes/')
    ? parseResume({ path, text: file.text }, store.readConfig().config)
    : store.readConfig();
  return { phrases: problems.length === 0 ? ['saved'] : [], problems };
}

async function commitNews(store: Store, path: string, news: News, wanted: boolean): Promise<void> {
  if (!wanted || news.problems.length > 0 || news.phrases.length === 0) return;
  const { commitFile } = await import('../../store/repository.ts');
  const { gitStep } = await import('../../operations/explain-git.ts');
  await gitStep(`committing ${path}`, 'it is not committed, and what is staged is as it was', () =>
    commitFile(store.root, path, `${news.company}: ${news.phrases.join('; ')}`),
  );
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
