/** Whatever is exported comes back: the same ids, and of each the same facts. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultConfig } from '../core/config.ts';
import { deriveFacts, inDateOrder } from '../core/facts.ts';
import { deriveReminders } from '../core/reminders/derive.ts';
import { applicationDetails } from '../format/api-documents.ts';
import { parseApplication } from '../format/application-file.ts';
import { exportCsv, exportDocument } from '../format/export-file.ts';
import { completeApplication } from '../format/own-keys.ts';
import { arbitraryApplicationText, arbitraryId } from '../testing/application-texts.ts';
import { arbitraryToday as today } from '../testing/arbitraries.ts';
import { writtenFile } from '../testing/fuzz/written-file.ts';
import { draftsOfFile } from './drafts-of-file.ts';
import { type ImportReport, planImport } from './import-applications.ts';
import type { FolderContent } from './known-applications.ts';

const config = defaultConfig();
const empty: FolderContent = { applications: [], written: new Map(), paths: [] };

/** The sound ones of files, each a path and a text, as a folder. */
function folderOf(files: readonly (readonly [path: string, text: string])[]): FolderContent {
  const read = files.flatMap(([path, text]) => {
    const { application, written } = parseApplication({ path, text }, config);
    return application === null || written === null ? [] : [{ path, application, written }];
  });
  return {
    applications: read.map(({ application }) => application),
    written: new Map(read.map(({ path, written }) => [path, written])),
    paths: read.map(({ path }) => path),
  };
}

/** All that programs are told of a folder's applications, and the keys of the person's own inside items. */
function factsOf({ applications, written }: FolderContent) {
  return applications
    .map((application) => {
      const facts = deriveFacts(application, config, today);
      const complete = completeApplication(application, written.get(application.path));
      return {
        details: applicationDetails(facts, deriveReminders(facts, config, today)),
        stays: facts.stays,
        // JSON has the history in the order of its days.
        complete: { ...complete, history: inDateOrder(complete.history) },
      };
    })
    .sort((a, b) => (a.details.id < b.details.id ? -1 : 1));
}

/** A folder's exports. */
function exportsOf({ applications, written }: FolderContent): { csv: string; json: string } {
  const facts = applications.map((application) => deriveFacts(application, config, today));
  const reminders = (one: (typeof facts)[number]) => deriveReminders(one, config, today);
  const json = JSON.stringify(exportDocument(facts, written, reminders));
  return { csv: exportCsv(facts, written), json };
}

async function importOf(folder: FolderContent, name: string, text: string): Promise<ImportReport> {
  const { drafts } = await draftsOfFile(name, Buffer.from(text), [], { config, today });
  const report = planImport(folder, config, drafts);
  const rows = drafts.drafts.length + drafts.refusals.length;
  expect(report.added.length + report.known.length + report.refused.length).toBe(rows);
  return report;
}

/** The folder that an import into an empty one makes. */
function folderMadeBy({ added }: ImportReport): FolderContent {
  return {
    applications: added.map(({ application }) => application),
    written: new Map(added.map(({ path, written }) => [path, written])),
    paths: added.map(({ path }) => path),
  };
}

const file = fc.tuple(
  arbitraryId.map((id) => `applications/${id}.md`),
  fc.oneof({ weight: 4, arbitrary: arbitraryApplicationText }, writtenFile),
);
const folder = fc
  .uniqueArray(file, { minLength: 1, maxLength: 5, selector: ([path]) => path })
  .map(folderOf)
  .filter(({ paths }) => paths.length > 0);

it('any folder comes back from its exports with the same ids and facts, and a second time adds nothing', async () => {
  await fc.assert(
    fc.asyncProperty(folder, async (original) => {
      const facts = factsOf(original);
      for (const text of Object.values(exportsOf(original))) {
        const first = await importOf(empty, '-', text);
        expect(first.refused).toEqual([]);
        const back = folderMadeBy(first);
        expect(factsOf(back)).toEqual(facts);
        const second = await importOf(original, '-', text);
        expect([second.added, second.refused, second.known.length]).toEqual([[], [], facts.length]);
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 100) },
  );
});

it('is read by what it holds, whatever its file is called', async () => {
  const { csv, json } = exportsOf(folderOf([['applications/a.md', story('Acme', 'one')]]));
  for (const name of ['a.csv', 'a.json', 'a.txt'])
    for (const text of [csv, json, `\ufeff${json}`])
      expect((await importOf(empty, name, text)).added).toMatchObject([{ path: 'applications/a.md' }]);
});

const story = (company: string, note: string) =>
  `---\ncompany: ${company}\nrole: Engineer\nhistory:\n  - { date: 2026-10-01, status: applied, note: ${note} }\n---\n`;

it('two of one company, role and day are two, by their ids', async () => {
  const twins = folderOf([
    ['applications/acme.md', story('Acme', 'one')],
    ['applications/acme-2.md', story('Acme', 'one')],
    ['applications/acme-3.md', story('Acme', 'three')],
  ]);
  for (const text of Object.values(exportsOf(twins)))
    expect((await importOf(empty, '-', text)).added.map(({ path, like }) => [path, like])).toEqual(
      twins.paths.map((path) => [path, null]),
    );
});

it('an id that is there with other content is refused, whatever stands there, and one that looks the same is named', async () => {
  const exported = folderOf([
    ['applications/a.md', story('Acme', 'one')],
    ['applications/b.md', story('Beta', 'one')],
    ['applications/c.md', story('Cesar', 'one')],
  ]);
  const there = folderOf([
    ['applications/a.md', `${story('Acme', 'two')}more`],
    ['applications/old/c.md', story('Cesar', 'one')],
  ]);
  const broken = { ...there, paths: [...there.paths, 'applications/b.md'] };
  for (const text of Object.values(exportsOf(exported))) {
    const { added, known, refused } = await importOf(broken, '-', text);
    expect(refused.map(({ why }) => why)).toEqual([
      'applications/a.md is there already and differs in history, body; it was left as it is',
      'applications/b.md is there already, with problems or in another spelling; it was left as it is',
    ]);
    expect(added.map(({ path, like }) => [path, like])).toEqual([['applications/c.md', 'old/c']]);
    expect(known).toEqual([]);
  }
});

it('the first version of the export is read for good', async () => {
  const csv = `\ufeffid,company,role,status,source,url,location,workMode,employment,resume,priority,appliedOn,respondedOn,interviewedOn,offeredOn,acceptedOn,closedOn,lastActivity,active,quiet,quietDays,tags,salary,offer,contacts,history,customReminders,decisions,extra,body\r
old/acme,Acme,'=Engineer,applied,unknown,,,,,,normal,2026-10-01,,,,,,2026-10-01,true,true,50,"[""go""]","{""min"":1,""max"":2,""currency"":""EUR"",""period"":""year""}",,"[{""name"":""Jane"",""role"":null,""email"":null,""phone"":null,""url"":null,""note"":null}]","[{""date"":""2026-10-01"",""status"":""applied"",""note"":null,""at"":null,""with"":[""Jane""],""reason"":null}]","[{""due"":""2026-11-02"",""text"":""Ask""}]","[{""id"":""follow_up:2026-10-01"",""done"":""2026-10-09"",""dismissed"":null,""snoozed"":null}]","{""mood"":{""today"":""good""}}","## Notes\r
"\r
`;
  const { added, refused } = await importOf(empty, 'old.csv', csv);
  expect(refused).toEqual([]);
  expect(added[0]?.text).toBe(
    `---
company: Acme
role: =Engineer
salary: { min: 1, max: 2, currency: EUR, period: year }
tags: [go]
contacts:
  - { name: Jane }
mood: { today: good }
history:
  - { date: 2026-10-01, status: applied, with: [Jane] }
reminders:
  - { id: follow_up:2026-10-01, done: 2026-10-09 }
  - { due: 2026-11-02, text: Ask }
---
## Notes
`.replaceAll('\n', '\r\n'),
  );
});
