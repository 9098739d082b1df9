/** Rendering a share of the site's files from its compiled pages. */
import { filesOf, pageName } from '../content/page-names.ts';
import type { SharedMatching } from '../content/shared-matching.ts';
import { siteData } from '../content/site-data.ts';
import type { Application } from '../core/application.ts';
import type { PrerenderApp } from './astro-internals.ts';
import { takeFrom } from './both-ends.ts';
import {
  type ApplicationRecord,
  areIntact,
  type BuildRecord,
  type LeftFile,
  lookAt,
} from './build-record.ts';
import { type SiteFile, siteFiles } from './compiled-pages.ts';
import { type Dependencies, dependenciesOf } from './dependencies.ts';
import type { Meet } from './meeting.ts';
import { fileWriter } from './output-folder.ts';
import { headOf, replaceHead } from './page-head.ts';
import type { Place } from './place.ts';
import { others, type Plan, toRender } from './plan.ts';
import type { Read } from './read-share.ts';

/** Renders what has changed and no other thread has taken, until nothing is left; gives what all threads together have left. */
export async function renderShare(
  app: PrerenderApp,
  read: Read,
  earlier: BuildRecord,
  plan: Plan,
  { end, meet }: Place,
): Promise<BuildRecord> {
  const { matching } = read;
  const { outDir, taken } = plan;
  const { applications } = read.reading.tracker;
  const { own, rest } = sortFiles(await siteFiles(app), applications);
  const dependencies = dependenciesOf(await siteData(), plan, read);
  const make = maker(plan);
  const renew = renewer({ read, earlier, plan, dependencies, make });
  const records: [string, ApplicationRecord][] = [];
  for (const position of takeFrom(end, { length: own.length, taken, row: toRender })) {
    const application = applications[position] as Application;
    records.push([application.id, await renew(application, own[position] ?? [])]);
  }
  const left: LeftFile[] = [];
  const intact = earlier.others.made === dependencies.others && areIntact(outDir, earlier.others.files);
  const same = (await meet(intact)).every(Boolean);
  if (same && end === 'front') left.push(...earlier.others.files);
  if (!same) {
    // Tables and overviews show the figures of all.
    await shareFigures(matching, meet);
    for (const position of takeFrom(end, { length: rest.length, taken, row: others, atATime: 1 }))
      left.push(...(await make(rest.slice(position, position + 1))));
  }
  const parts = await meet({ records, left });
  return {
    applications: new Map(parts.flatMap((part) => part.records)),
    others: { made: dependencies.others, files: parts.flatMap((part) => part.left) },
  };
}

/** Sees to it that an application's files are as they should be. */
type Renew = (application: Application, files: readonly SiteFile[]) => Promise<ApplicationRecord>;

function renewer({
  read: { matching, digests },
  earlier,
  plan: { outDir },
  dependencies: { of, due },
  make,
}: {
  read: Read;
  earlier: BuildRecord;
  plan: Plan;
  dependencies: Dependencies;
  make: Make;
}): Renew {
  let head: string | null = null;
  return async ({ id, posting }, files) => {
    const made = of(id);
    const before = earlier.applications.get(id);
    const kept = before?.made === made && areIntact(outDir, before.files) ? before : null;
    const left =
      kept?.due === due ? kept.files : kept && head !== null ? replaceHead(outDir, kept.files, head) : null;
    if (kept !== null && left !== null) {
      if (kept.figures !== null) matching.figures.set(id, kept.figures);
      return { ...kept, due, files: left };
    }
    const fresh = await make(files);
    head ??= headOf(outDir, fresh);
    // Nobody asks again what this posting says: the figures are enough.
    matching.matcher().read.delete(posting);
    const { source = '', asked = null } = digests.get(id) ?? {};
    return { source, asked, made, due, figures: matching.figures.get(id) ?? null, files: fresh };
  };
}

type Make = (files: readonly SiteFile[]) => Promise<LeftFile[]>;

/** Renders files into their places. */
function maker({ outDir, fresh }: Plan): Make {
  const write = fileWriter(outDir, fresh);
  return async (files) => {
    const left: LeftFile[] = [];
    for (const { path, render } of files) {
      const body = await render();
      if (body === null) continue;
      write(path, body);
      const look = lookAt(outDir, path);
      if (look !== null) left.push(look);
    }
    return left;
  };
}

/** The files of each application, in their order and under their real names, and all others. */
function sortFiles(
  files: readonly SiteFile[],
  applications: readonly Application[],
): { own: SiteFile[][]; rest: SiteFile[] } {
  const own: SiteFile[][] = applications.map(() => []);
  const places = new Map(
    applications.flatMap(({ id }, position) => {
      const paths = filesOf(id);
      return filesOf(pageName(id)).map(
        (built, index) => [built, { position, path: paths[index] ?? built }] as const,
      );
    }),
  );
  const rest: SiteFile[] = [];
  for (const file of files) {
    const place = places.get(file.path);
    if (place === undefined) rest.push(file);
    else own[place.position]?.push({ ...file, path: place.path });
  }
  return { own, rest };
}

/** Adds the figures that the other threads have found to those of this one. */
async function shareFigures({ figures }: SharedMatching, meet: Meet): Promise<void> {
  for (const found of await meet(figures)) {
    for (const [id, figure] of found) figures.set(id, figure);
  }
}
