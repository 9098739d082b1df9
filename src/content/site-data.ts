/** What pages ask: the facts of the collections' entries, derived once for each reading of the files. */
import { getLiveCollection } from 'astro:content';
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
  return deriveSite({
    tracker: {
      ...tracker,
      applications: (applications.entries ?? []).map(({ data }) => data),
      resumes: (resumes.entries ?? []).map(({ data }) => data),
    },
    today,
  });
}
