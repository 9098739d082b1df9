/** What must hold for a file that somebody takes in, whatever its bytes. */

import { ok as assert } from 'node:assert';
import { calendarDate } from '../../core/calendar-date.ts';
import { defaultConfig } from '../../core/config.ts';
import { draftsOfFile } from '../../operations/drafts-of-file.ts';
import { UsageError, WorkError } from '../../operations/errors.ts';
import { type ImportReport, planImport } from '../../operations/import-applications.ts';

const config = defaultConfig();
const today = calendarDate('2026-11-20');
const empty = { applications: [], written: new Map(), paths: [] };
const names = ['file.csv', 'file.json', 'file.eml', 'file.mbox', '-'];

/** A text in the ways in which its bytes may come, sound and not; one of them for each text. */
function bytesOf(text: string): Uint8Array {
  const utf8 = Buffer.from(text);
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
  const ways = [
    utf8,
    Buffer.from(text, 'latin1'),
    utf16,
    utf16.subarray(0, utf16.length - 1),
    Buffer.from(utf16).swap16(),
    utf8.subarray(0, Math.ceil(utf8.length * 0.9)),
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]),
  ];
  return ways[text.length % ways.length] ?? utf8;
}

/** The import tells in words what it cannot read; what it plans are sound files below `applications/`, once each. */
export async function checkImport(text: string): Promise<void> {
  const bytes = bytesOf(text);
  for (const name of names) {
    let report: ImportReport;
    let rows: number;
    try {
      const { drafts } = await draftsOfFile(name, bytes, [], { config, today });
      rows = drafts.drafts.length + drafts.refusals.length;
      report = planImport(empty, config, drafts);
    } catch (error) {
      if (error instanceof WorkError || error instanceof UsageError) continue;
      throw error;
    }
    assert(report.added.length + report.known.length + report.refused.length === rows, 'a row is lost');
    const paths = report.added.map(({ path }) => path);
    assert(new Set(paths).size === paths.length, 'two files of one name');
    for (const path of paths) assert(/^applications\/(?!\.)[^\\\0]+\.md$/.test(path), `a file ${path}`);
    assert(!paths.some((path) => path.includes('/.')), 'a path out of the folder');
    for (const { line, why } of report.refused)
      assert(Number.isInteger(line) && line >= 1 && why !== '', 'a refusal without a place or reason');
  }
}
