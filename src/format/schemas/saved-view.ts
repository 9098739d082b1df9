/** The schema of a saved view in the configuration. */
import * as z from 'zod/mini';
import type { Config } from '../../core/config.ts';
import { canEndAddress } from '../../core/encode-path.ts';
import { foldText } from '../../core/fold-text.ts';
import { listColumns, listSortKeys, type SavedView } from '../../core/saved-view.ts';
import {
  quoted,
  readDate,
  readFlag,
  readOptionalText,
  readText,
  readWord,
  texts,
  type Years,
} from './readers.ts';
import { Refusal, refuse } from './refusal.ts';
import { anyText, day, text } from './values.ts';
import {
  defaulted,
  described,
  list,
  mapping,
  noneBut,
  optional,
  orNull,
  required,
  type Written,
  written,
} from './written.ts';

const views: readonly SavedView['view'][] = ['table', 'board'];
const sortKey = z.enum(listSortKeys.flatMap((key) => [key, `-${key}`]));
const column = z.enum([...listColumns]);

/** A list, or words with commas between them. */
const words = (name: string, means: string) =>
  described(texts(name, ','), means, { type: ['array', 'string', 'null'] });

const flag = (name: string, means: string): Written<boolean | null> =>
  described(optional(readFlag(name), z.boolean()), means);

/** The saved views; which stages there are, the whole configuration knows. */
export function savedViews(years: Years): Written<SavedView[]> {
  return list('views', savedView(years)).check(({ value, issues }) => refuseRepeated(value, issues));
}

/** A part of a value that is checked as a whole: what is wrong itself is undefined, and what is in it may be. */
type Checked<Value> = { [Key in keyof Value]?: Value[Key] | undefined } | undefined;

/** Refuses the views after the first with the same name, however that is written. */
function refuseRepeated(all: readonly Checked<SavedView>[], issues: z.core.$ZodRawIssue[]): void {
  const names = all.map((view) => (view?.name === undefined ? undefined : foldText(view.name)));
  for (const [index, name] of names.entries()) {
    if (name === undefined || names.indexOf(name) === index) continue;
    const written = all[index]?.name ?? name;
    const message = `a view ${quoted(written)} stands above already`;
    const refusal = new Refusal('duplicate-view', message, 'give every view a name of its own');
    refuse(issues, refusal, written, [index, 'name']);
  }
}

/** Refuses the stages of views that there are not. */
export function refuseUnknownStages(
  { stages, views = [] }: NonNullable<Checked<Pick<Config, 'stages' | 'views'>>>,
  issues: z.core.$ZodRawIssue[],
): void {
  // Stages that are wrong themselves say nothing of the views.
  if (stages === undefined) return;
  const ids = stages.map(({ id }) => id);
  const readStatus = readWord('status', ids, 'unknown-status');
  for (const [index, view] of (views as Checked<SavedView>[]).entries()) {
    for (const [at, status] of (view?.status ?? []).entries()) {
      const read = readStatus(status);
      if (read instanceof Refusal) refuse(issues, read, status, ['views', index, 'status', at]);
    }
  }
}

function savedView(years: Years): Written<SavedView> {
  const fields = z
    .object({
      name: described(required('name', readName, text), 'What its tab is called.'),
      status: words('status', 'Stages: at one of these.'),
      source: words('source', 'Sources: found at one of these.'),
      tag: words('tag', 'Tags: with one of these.'),
      resume: words('resume', 'Résumés: sent with one of these; none: without.'),
      active: flag('active', 'Whether it is in progress.'),
      quiet: flag('quiet', 'Whether it is in progress without news for long.'),
      search: described(optional(readOptionalText('search'), anyText), 'Words that must all occur.'),
      since: described(optional(readDate('since', years), day), 'With news on or after this day.'),
      sort: described(optional(readSort, sortKey), 'What it is sorted by; with - before it, downwards.'),
      view: described(defaulted(readWord('view', views), z.enum([...views]), 'table'), 'How it is shown.'),
      columns: described(columns, 'The columns of its table, where not the usual ones.', {
        type: ['array', 'string', 'null'],
      }),
    })
    .register(z.globalRegistry, { required: ['name'] });
  return mapping('a view', fields, {
    hint: 'write it like { name: Berlin, tag: [berlin], sort: -priority }',
    checkKey: noneBut(Object.keys(fields.shape)),
  });
}

/** Null where none are named: then they are the usual ones. */
const columns: Written<string[] | null> = orNull(
  list('columns', written(readWord('column', listColumns), column), (value) =>
    typeof value === 'string' ? value.split(',') : null,
  ),
);

/** A name that an address can end with, as each view has one in the API. */
function readName(value: unknown): string | Refusal {
  const name = readText('name')(value);
  if (name instanceof Refusal) return name;
  if (canEndAddress(name)) return name;
  const message = `name ${quoted(name)} cannot stand in an address`;
  return new Refusal('bad-view-name', message, 'write words, with a single "/" between them at most');
}

function readSort(value: unknown): string | Refusal {
  const written = readText('sort')(value);
  if (written instanceof Refusal) return written;
  const key = readWord('sort key', listSortKeys)(written.replace(/^-/, ''));
  return key instanceof Refusal ? key : written;
}
