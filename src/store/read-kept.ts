/** Reading a large folder quickly: only what has changed since an earlier reading is read, where that was kept. */
import type { Application, Resume } from '../core/application.ts';
import type { Config } from '../core/config.ts';
import type { KeptAnalysis } from '../core/match/kept-analysis.ts';
import { postingOf } from '../format/posting.ts';
import { lastYearNow } from './clock.ts';
import {
  type FileReading,
  listApplications,
  readApplication,
  readFolder,
  readResume,
  type Tracker,
} from './read-all.ts';
import { configPath, readConfig } from './read-config.ts';
import { readText } from './read-text.ts';
import { type CachePlace, openReadingCache, type ReadingCache } from './reading-cache.ts';
import { digestOf } from './replace-file.ts';

/** The content of the data folder `root`, but applications and résumés come without body and posting, unless those are wanted. */
export function readSummaries(
  root: string,
  place: CachePlace | null,
  wantsBody: (path: string) => boolean = () => false,
): Promise<Tracker> {
  const read = readKeptConfig(root, place);
  return readKeptFolder(root, place, { ...read, wantsBody });
}

/** What is wanted of a folder for matching. */
export interface AnalysedQuery {
  /** Gives what analyses texts under a configuration; not asked where everything is kept. */
  analyser(config: Config): Promise<{
    keepPosting: (posting: string) => KeptAnalysis;
    keepResume: (resume: string) => KeptAnalysis;
  }>;
  /** The application whose posting and body are wanted: its path, or null for none. */
  path: string | null;
}

/** An analysis, and the SHA-256 of what was analysed. */
interface DigestedAnalysis {
  digest: string;
  analysis: KeptAnalysis;
}

/** {@link readSummaries}, but with the bodies of the résumés and of one application, and with the analyses of all by their paths. */
export async function readAnalysed(
  root: string,
  place: CachePlace | null,
  query: AnalysedQuery,
): Promise<Tracker & { analyses: ReadonlyMap<string, KeptAnalysis> }> {
  const read = readKeptConfig(root, place);
  const under = read.config;
  const cache = place && openReadingCache<DigestedAnalysis>(place, { root, name: 'analyses', under });
  const analyses = new Map<string, KeptAnalysis>();
  const isUnknown = (path: string): boolean => {
    const kept = cache?.find(path) ?? null;
    if (kept !== null) analyses.set(path, kept.analysis);
    return kept === null;
  };
  const tracker = await readKeptFolder(root, place, {
    ...read,
    wantsBody: (path) => isUnknown(path) || path === query.path || path.startsWith('resumes/'),
  });
  let loading: ReturnType<AnalysedQuery['analyser']> | undefined;
  const analyser = () => {
    loading ??= query.analyser(under);
    return loading;
  };
  const keep = async (path: string, text: string, manner: 'keepPosting' | 'keepResume'): Promise<void> => {
    if (analyses.has(path)) return;
    // Most changes of a file are none of its posting.
    const digest = cache && digestOf(text);
    const before = cache?.before(path);
    const analysis = before?.digest === digest ? before.analysis : (await analyser())[manner](text);
    analyses.set(path, analysis);
    if (digest !== null) cache?.keep(path, { digest, analysis });
  };
  for (const { path, posting } of tracker.applications) await keep(path, posting, 'keepPosting');
  for (const { path, body } of tracker.resumes) await keep(path, body, 'keepResume');
  cache?.save(tracker.applications.length);
  return { ...tracker, analyses };
}

/** The configuration and its problems, as {@link readConfig} gives them; its file is read only if it has changed. */
export function readKeptConfig(root: string, place: CachePlace | null): ReturnType<typeof readConfig> {
  if (place === null) return readConfig(root);
  const cache = openReadingCache<Config>(place, { root, name: 'configuration', under: lastYearNow() });
  const kept = cache.find(configPath);
  if (kept !== null) return { config: kept, problems: [] };
  const read = readConfig(root);
  if (read.problems.length === 0) {
    cache.keep(configPath, read.config);
    cache.save(listApplications(root).paths.length);
  }
  return read;
}

/** What is kept of a file: all but the body, which is the end of it. */
type KeptFile = (Application | Resume) & { bodyLength: number };

interface FolderQuery extends ReturnType<typeof readConfig> {
  /** Whether a file's body is wanted; asked before the file is looked at. */
  wantsBody: (path: string) => boolean;
}

async function readKeptFolder(
  root: string,
  place: CachePlace | null,
  { config, problems, wantsBody }: FolderQuery,
): Promise<Tracker> {
  const cache = place && openReadingCache<KeptFile>(place, { root, name: 'files', under: config });
  const from = { root, config, cache };
  const tracker = await readFolder(root, {
    config,
    problems,
    application: (path) => readOrFind(from, ofApplications, path, wantsBody(path)),
    resume: (path) => readOrFind(from, ofResumes, path, wantsBody(path)),
  });
  cache?.save(tracker.applications.length);
  return tracker;
}

/** How files of one kind are read. */
interface Kind<Value> {
  read(root: string, path: string, config: Config): FileReading<Value>;
  withBody(value: Value, body: string): Value;
}

const ofApplications: Kind<Application> = {
  read: readApplication,
  withBody: (application, body) => ({ ...application, body, posting: postingOf(body) }),
};
const ofResumes: Kind<Resume> = {
  read: readResume,
  withBody: (resume, body) => ({ ...resume, body }),
};

/** What is kept of the file `path`, else what is read of it. */
function readOrFind<Value extends Application | Resume>(
  { root, config, cache }: { root: string; config: Config; cache: ReadingCache<KeptFile> | null },
  kind: Kind<Value>,
  path: string,
  wantsBody: boolean,
): FileReading<Value> {
  const kept = cache?.find(path) as (Value & KeptFile) | null | undefined;
  if (kept) {
    const { bodyLength, ...rest } = kept;
    const value = rest as unknown as Value;
    if (!wantsBody) return { value, written: null, problems: [] };
    const body = endOf(root, path, bodyLength);
    // Only if it is still the file that was looked at, its end is the body.
    if (body !== null && cache?.find(path) !== null)
      return { value: kind.withBody(value, body), written: null, problems: [] };
  }
  const reading = kind.read(root, path, config);
  if (reading.value === null) return reading;
  const fresh = kind.withBody(reading.value, '');
  cache?.keep(path, { ...fresh, bodyLength: reading.value.body.length });
  return wantsBody ? reading : { ...reading, value: fresh };
}

/** The last `length` characters of a file; null where it is shorter or cannot be read. */
function endOf(root: string, path: string, length: number): string | null {
  const text = readText(root, path)?.text ?? null;
  return text === null || text.length < length ? null : text.slice(text.length - length);
}
