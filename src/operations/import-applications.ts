/** Taking in applications from elsewhere: plan first, then write what the plan says; a second time adds nothing. */
import type { Application } from '../core/application.ts';
import type { Config } from '../core/config.ts';
import { foldText } from '../core/fold-text.ts';
import { fileSlugOf, freeSlug } from '../core/slug.ts';
import { parseApplication } from '../format/application-file.ts';
import { type Draft, type Drafts, firstDay, formatDraft, type Refusal } from '../format/draft.ts';
import { FileExistsError } from '../store/new-file.ts';
import type { Store } from '../store/store.ts';
import { companyKey, urlKey } from './find-related.ts';

/** A file that an import would make. */
export interface PlannedFile {
  path: string;
  text: string;
  application: Application;
  line: number;
}

/** A draft that is there already, under the id `as`. */
export interface KnownDraft {
  line: number;
  company: string;
  role: string;
  as: string;
}

/** What an import would do. */
export interface ImportPlan {
  files: PlannedFile[];
  known: KnownDraft[];
  refusals: Refusal[];
  /** What the files are without, though their source has it. */
  leftOut: Refusal[];
}

/** Plans the import of drafts next to the applications that exist; what is invalid becomes a refusal with its line. */
export function planImport(
  existing: readonly Application[],
  config: Config,
  { drafts, refusals, leftOut }: Drafts,
): ImportPlan {
  const plan: ImportPlan = { files: [], known: [], refusals: [...refusals], leftOut: [] };
  const index = new KnownApplications(existing);
  for (const draft of drafts) {
    const twin = index.find(draft);
    const { company, role } = draft.fields;
    if (twin !== null) {
      plan.known.push({ line: draft.line, company, role, as: twin });
      continue;
    }
    const slug = ownSlug(draft.id) ?? fileSlugOf(`${company} ${role}`);
    const path = `applications/${freeSlug(slug, (name) => index.hasId(name))}.md`;
    const text = formatDraft(draft);
    const { application, problems } = parseApplication({ path, text }, config);
    if (application === null || problems.length > 0) {
      const why = problems.map(({ message, expected }) =>
        expected === null ? message : `${message}; ${expected}`,
      );
      plan.refusals.push({ line: draft.line, why: `${company}: ${why.join('; ')}` });
      continue;
    }
    plan.files.push({ path, text, application, line: draft.line });
    index.add(application);
  }
  plan.refusals.sort((a, b) => a.line - b.line);
  const lines = new Set(plan.files.map(({ line }) => line));
  plan.leftOut.push(...leftOut.filter(({ line }) => lines.has(line)));
  return plan;
}

/** Writes the files of a plan; gives those that were written. A name that was taken in between is passed over. */
export function applyImport(store: Store, plan: ImportPlan): PlannedFile[] {
  return plan.files.filter(({ path, text }) => {
    try {
      store.create(path, text);
      return true;
    } catch (error) {
      if (error instanceof FileExistsError) return false;
      throw error;
    }
  });
}

/** An id of our own export as a path below `applications/`, each part made safe; null where nothing is left of it. */
function ownSlug(id: string | null): string | null {
  if (id === null) return null;
  const parts = id.split('/').map((part) => (part.trim() === '' ? '' : fileSlugOf(part)));
  return parts.some((part) => part === '') ? null : parts.join('/');
}

/** What is there already, by the ways in which a draft may be the same. */
class KnownApplications {
  readonly #ids = new Set<string>();
  readonly #byUrl = new Map<string, string>();
  readonly #byJob = new Map<string, Application[]>();

  constructor(applications: readonly Application[]) {
    for (const application of applications) this.add(application);
  }

  add(application: Application): void {
    this.#ids.add(application.id.toLowerCase());
    if (application.url !== null) this.#byUrl.set(urlKey(application.url), application.id);
    const job = jobKey(application.company, application.role);
    this.#byJob.set(job, [...(this.#byJob.get(job) ?? []), application]);
  }

  hasId(id: string): boolean {
    return this.#ids.has(id.toLowerCase());
  }

  /** The id of the application that a draft is: of the same address, else of the same job and, where it is dated, the same day. */
  find(draft: Draft): string | null {
    const { company, role, url } = draft.fields;
    const address = url == null ? null : urlKey(url);
    const jobs = this.#byJob.get(jobKey(company, role)) ?? [];
    const day = firstDay(draft);
    const sameDay = (application: Application) =>
      !draft.dated || application.history.some(({ date }) => date === day);
    const sameAddress = (application: Application) =>
      address === null || application.url === null || urlKey(application.url) === address;
    const twin = jobs.find((application) => sameDay(application) && sameAddress(application));
    if (twin !== undefined) return twin.id;
    // An export of our own may well hold two applications for one address: their days tell them apart.
    return address === null || draft.id !== null ? null : (this.#byUrl.get(address) ?? null);
  }
}

function jobKey(company: string, role: string): string {
  return `${companyKey(company)}\n${foldText(role.trim())}`;
}
