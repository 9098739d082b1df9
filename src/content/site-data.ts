/** What pages ask: the facts of the collections' entries, derived once for each reading of the files. */
import { getLiveCollection } from 'astro:content';
import type { Application } from '../core/application.ts';
import { deriveSite, type SiteData } from './derive-site.ts';
import { currentReading, type Reading, refreshReading } from './reading.ts';

let known: { reading: Reading; data: Promise<SiteData> } | undefined;

/** The facts of the files as last read. */
export function siteData(): Promise<SiteData> {
  // Who works on the pages has no server of ours that would look at the files.
  const reading = import.meta.env.DEV ? refreshReading() : currentReading();
  // To ask a live collection checks every entry by its schema, so it is done once a reading.
  if (known?.reading !== reading) known = { reading, data: deriveFrom(reading) };
  return known.data;
}

async function deriveFrom({ tracker, today }: Reading): Promise<SiteData> {
  // Both ask for their entries at once, before another reading could come between.
  const [applications, resumes] = await Promise.all([
    getLiveCollection('applications'),
    getLiveCollection('resumes'),
  ]);
  const error = applications.error ?? resumes.error;
  if (error !== undefined) throw error;
  const entries = (applications.entries ?? []).map(({ data }) => data);
  return deriveSite({
    tracker: {
      ...tracker,
      applications: tracker.applications.map((read, index) => unchanged(read, entries[index] ?? read)),
      resumes: (resumes.entries ?? []).map(({ data }) => data),
    },
    today,
  });
}

/** The entry of each application that was read. */
const entryOf = new WeakMap<Application, Application>();

/** The entry as it was when the file was read: facts are derived anew only for what is new. */
function unchanged(read: Application, entry: Application): Application {
  const known = entryOf.get(read) ?? entry;
  entryOf.set(read, known);
  return known;
}
