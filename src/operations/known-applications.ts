/** What an import finds there already, by the ways in which a draft may be the same. */
import type { Application } from '../core/application.ts';
import { companyKey } from '../core/company-key.ts';
import { inDateOrder } from '../core/facts.ts';
import { foldText } from '../core/fold-text.ts';
import { type Draft, firstDay } from '../format/draft.ts';
import { type CompleteApplication, completeApplication } from '../format/own-keys.ts';
import { urlKey } from '../format/url-key.ts';
import type { YamlMapping } from '../format/yaml-values.ts';
import { idOf } from './find-application.ts';
import { sameValue } from './json-values.ts';

/** The application files of a folder as they were read. */
export interface FolderContent {
  applications: readonly Application[];
  /** The frontmatter of each by its path, as it is written. */
  written: ReadonlyMap<string, YamlMapping>;
  /** All of the files' paths, those of files with problems too. */
  paths: readonly string[];
}

/** The applications that are known so far: those of the folder, and those that are added to it. */
export class KnownApplications {
  readonly #byId = new Map<string, CompleteApplication>();
  readonly #byUrl = new Map<string, string>();
  readonly #byMessage = new Map<unknown, string>();
  readonly #byJob = new Map<string, Application[]>();
  readonly #names = new Set<string>();
  readonly #folded = new Set<string>();

  /** Knows what a folder holds. */
  constructor({ applications, written, paths }: FolderContent) {
    for (const path of paths) this.take(path);
    for (const application of applications) this.add(application, written.get(application.path));
  }

  /** Adds an application and its frontmatter. */
  add(application: Application, written: YamlMapping | undefined): void {
    this.take(application.path);
    const complete = completeApplication(application, written);
    this.#byId.set(application.id, complete);
    for (const { extra } of complete.history)
      if (typeof extra?.message === 'string') this.#byMessage.set(extra.message, application.id);
    if (application.url !== null) this.#byUrl.set(urlKey(application.url), application.id);
    const job = jobKey(application.company, application.role);
    this.#byJob.set(job, [...(this.#byJob.get(job) ?? []), application]);
  }

  /** Holds a name for taken, whatever stands under it. */
  take(path: string): void {
    this.#names.add(path);
    this.#folded.add(idOf(path).toLowerCase());
  }

  /** Whether there is a file of that path. */
  hasPath(path: string): boolean {
    return this.#names.has(path);
  }

  /** Whether an id, in lower case, is one of those that there are, in whatever case. */
  hasName(id: string): boolean {
    return this.#folded.has(id.toLowerCase());
  }

  /** The application of an id; undefined where there is none, or its file has problems. */
  ofId(id: string): CompleteApplication | undefined {
    return this.#byId.get(id);
  }

  /** The id of the application that a draft is: of the same message or address, else of the same job and, where it is dated, the same day. */
  find(draft: Draft): string | null {
    const { url, history } = draft.fields;
    const message = history.find(({ extra }) => extra?.message != null)?.extra?.message;
    const told = this.#byMessage.get(message);
    if (told !== undefined) return told;
    const twin = this.alike(draft);
    return twin ?? (url == null ? null : (this.#byUrl.get(urlKey(url)) ?? null));
  }

  /**
   * The id of an application of the same job and, where the draft is dated, the same day; but for those in `others`, and
   * those that differ in their address, place or requisition number.
   */
  alike(draft: Draft, others: ReadonlySet<string> = new Set()): string | null {
    const { company, role, url, location, extra } = draft.fields;
    const address = url == null ? null : urlKey(url);
    const day = firstDay(draft);
    const twin = this.#byJob.get(jobKey(company, role))?.find((application) => {
      const sameDay = !draft.dated || application.history.some(({ date }) => date === day);
      const sameAddress = address === null || application.url === null || urlKey(application.url) === address;
      return (
        sameDay &&
        sameAddress &&
        mayBeSame(location, application.location) &&
        mayBeSame(extra?.requisition, application.extra.requisition) &&
        !others.has(application.id)
      );
    });
    return twin?.id ?? null;
  }
}

/** Whether two values agree, or one of them is not there. */
function mayBeSame(one: unknown, other: unknown): boolean {
  const [a, b] = [one, other].map((value) => foldText(String(value ?? '')).trim());
  return a === b || a === '' || b === '';
}

function jobKey(company: string, role: string): string {
  return `${companyKey(company)}\n${foldText(role.trim())}`;
}

/** The keys in which two files of one id differ; the order of entries of different days, and line ends, do not count. */
export function differencesOf(one: CompleteApplication, other: CompleteApplication): string[] {
  const [a, b] = [comparable(one), comparable(other)];
  return Object.keys(a).filter((key) => !sameValue(Reflect.get(a, key), Reflect.get(b, key)));
}

function comparable({ path: _path, posting: _posting, ...application }: CompleteApplication) {
  const { customReminders, decisions, ...rest } = application;
  return {
    ...rest,
    history: inDateOrder(application.history),
    reminders: [customReminders, decisions],
    body: application.body.replace(/\r\n?/g, '\n'),
  };
}
