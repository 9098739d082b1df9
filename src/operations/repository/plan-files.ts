/**
 * What becomes of each file of the template: made where it is not there, taken over where the person changed nothing,
 * merged where both sides did, and else left alone. Texts in, actions out.
 */
import type { Template, TemplateRecord } from './template.ts';

/** What a file becomes. */
export type FileAction =
  /** The new version stands, or `text` of both merged; `before` is what stands there now. */
  | { kind: 'make' | 'replace' | 'merge'; path: string; before: string | null; text: string }
  /** The template has it no more, and the person changed nothing. */
  | { kind: 'delete'; path: string; before: string }
  /** Both sides changed the same: what is there stays. */
  | { kind: 'conflict'; path: string; before: string; text: string };

/** What is done, and the record of it. */
export interface FilePlan {
  actions: FileAction[];
  record: TemplateRecord;
}

/** What there is to plan with. */
export interface PresentFiles {
  /** The record of the version that made the files; null where nothing is known. */
  record: TemplateRecord | null;
  /** The text of a file as it is there; null where it is not. */
  own(path: string): string | null;
  /** The text that Git names so; null where Git has it no more. */
  known(id: string): string | null;
  /** Git's name for a text. */
  idOf(text: string): string;
  /** Both sides' changes to a text; null where they contradict. */
  merge(base: string, own: string, theirs: string): string | null;
}

/** What a person decided on single files: to take the new version, or to keep theirs for good. */
export interface FileChoices {
  take?: readonly string[];
  keep?: readonly string[];
}

/** Plans the files of a new repository: what is there already is the person's own and stays. */
export function planNew(template: Template, { own, idOf }: PresentFiles): FilePlan {
  const plan: FilePlan = { actions: [], record: { version: template.version, files: {} } };
  for (const [path, text] of template.files) {
    const before = own(path);
    const isOwn = before !== null && plain(before) !== text;
    plan.record.files[path] = isOwn ? null : idOf(text);
    if (before === null) plan.actions.push({ kind: 'make', path, before, text });
  }
  return plan;
}

/** Plans what a newer version changes. */
export function planUpgrade(template: Template, present: PresentFiles, choices: FileChoices = {}): FilePlan {
  const plan: FilePlan = { actions: [], record: { version: template.version, files: {} } };
  const recorded = Object.keys(present.record?.files ?? {});
  for (const path of [...new Set([...template.files.keys(), ...recorded])].sort()) {
    const { action, id } = settle(path, template.files.get(path) ?? null, present, choices);
    if (action !== null) plan.actions.push(action);
    if (id !== undefined) plan.record.files[path] = id;
  }
  return plan;
}

/** What becomes of one file; `id` is what the record says of it from now on, undefined for nothing. */
interface Settled {
  action: FileAction | null;
  id: string | null | undefined;
}

function settle(path: string, now: string | null, present: PresentFiles, choices: FileChoices): Settled {
  const before = present.own(path);
  const was = present.record?.files[path];
  if (now === null) return withoutNew(path, before, was, present);
  const id = present.idOf(now);
  const taken = { action: replacement(path, before, now), id };
  if (choices.take?.includes(path)) return taken;
  if (choices.keep?.includes(path)) return { action: null, id: null };
  // The person's own from the start, or deleted by them.
  if (was === null || (was !== undefined && before === null)) return { action: null, id: was };
  if (before === null || plain(before) === now) return taken;
  const own = present.idOf(plain(before));
  if (own === was) return taken;
  if (was === id) return { action: null, id };
  return bothChanged(path, before, now, was, present);
}

function withoutNew(
  path: string,
  before: string | null,
  was: string | null | undefined,
  present: PresentFiles,
): Settled {
  const isUnchanged = before !== null && present.idOf(plain(before)) === was;
  return { action: isUnchanged ? { kind: 'delete', path, before } : null, id: undefined };
}

function replacement(path: string, before: string | null, text: string): FileAction | null {
  if (before !== null && plain(before) === text) return null;
  return { kind: before === null ? 'make' : 'replace', path, before, text };
}

function bothChanged(
  path: string,
  before: string,
  now: string,
  was: string | undefined,
  present: PresentFiles,
): Settled {
  const base = was === undefined ? null : present.known(was);
  const text = base === null ? null : present.merge(plain(base), plain(before), now);
  // Until it is settled, the record tells what the person's version came from.
  if (text === null) return { action: { kind: 'conflict', path, before, text: now }, id: was };
  const action: FileAction | null = text === plain(before) ? null : { kind: 'merge', path, before, text };
  return { action, id: present.idOf(now) };
}

/** Git may have given a working copy the line ends of Windows. */
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
