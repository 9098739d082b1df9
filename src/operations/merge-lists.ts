/** Merging the lists of an application by what they say: each gives our text with what theirs changed, or null where lines must do. */
import type { Application, ReminderDecision } from '../core/application.ts';
import {
  addCustomReminder,
  addListItem,
  insertListItem,
  putDecision,
  setField,
  unsetField,
} from '../format/edit-application.ts';
import { nestedKeys } from '../format/known-keys.ts';
import { applyEdits, type TextEdit } from '../format/text-edit.ts';
import type { YamlValue } from '../format/write-yaml.ts';
import { isMapping, type YamlMapping } from '../format/yaml-values.ts';
import { withoutCommon } from './describe-change.ts';
import { withContacts } from './edit-contacts.ts';
import { sameValue, yamlOf } from './json-values.ts';
import { type Item, itemsBeyond, planHistory } from './merge-history.ts';

/** A version of a file: its text, its frontmatter as written, and what it means. */
export interface Side {
  text: string;
  values: YamlMapping;
  application: Application;
}

/** The common ancestor, ours and theirs. */
export interface Sides<Of> {
  base: Of;
  ours: Of;
  theirs: Of;
}

/** Gives `text`, which has our list, theirs' changes to it. */
type MergeList = (text: string, sides: Sides<Side>) => string | null;

/** How each list is merged that both sides changed. */
export const listMergers: Readonly<Record<string, MergeList>> = {
  tags: mergeTags,
  contacts: mergeContacts,
  history: mergeHistory,
  reminders: mergeReminders,
};

/** What equal values have in common, whatever the order of their keys. */
export function fingerprint(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isMapping(inner)
      ? Object.fromEntries(
          Object.entries(inner)
            .filter(([, part]) => part !== null)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  );
}

/** A history's entries as they are written and understood. */
export function historyItems({ values, application }: Side): (Item & { value: YamlMapping })[] {
  const written = values.history as YamlMapping[];
  return application.history.map((entry, index) => {
    const value = written[index] ?? {};
    return { entry, value, key: fingerprint(value) };
  });
}

function mergeHistory(text: string, { base, ours, theirs }: Sides<Side>): string | null {
  const plan = planHistory(historyItems(base), historyItems(ours), historyItems(theirs));
  if (plan === null) return null;
  // From the end, so that places stay what they are.
  return plan
    .toSorted((a, b) => a.at - b.at)
    .reduceRight(
      (now, { at, item }) => applyEdits(now, insertListItem(now, 'history', at, written(item.value))),
      text,
    );
}

function written(value: YamlMapping): { [key: string]: YamlValue | null } {
  return yamlOf(value) as { [key: string]: YamlValue | null };
}

/** Tags are a set: what either added is there, what either took away is not. */
function mergeTags(text: string, sides: Sides<Side>): string | null {
  const [base, ours, theirs] = listsOf(sides, ({ application }) => application.tags);
  const gone = base.filter((tag) => !theirs.includes(tag));
  const added = theirs.filter((tag) => !base.includes(tag) && !ours.includes(tag));
  const wanted = [...ours.filter((tag) => !gone.includes(tag)), ...added];
  if (wanted.length === 0) return applyEdits(text, unsetField(text, ['tags']));
  if (!Array.isArray(sides.ours.values.tags)) return applyEdits(text, setField(text, ['tags'], wanted));
  const apply = (now: string, edits: TextEdit[]) => applyEdits(now, edits);
  const left = ours
    .map((tag, at) => ({ tag, at }))
    .filter(({ tag }) => gone.includes(tag))
    .reduceRight((now, { at }) => apply(now, unsetField(now, ['tags', String(at)])), text);
  const start = ours.length - ours.filter((tag) => gone.includes(tag)).length;
  return added.reduce(
    (now, tag, index) => apply(now, setField(now, ['tags', String(start + index)], tag)),
    left,
  );
}

function listsOf<Of>({ base, ours, theirs }: Sides<Side>, of: (side: Side) => Of[]): [Of[], Of[], Of[]] {
  return [of(base), of(ours), of(theirs)];
}

/** People are known by their names; of one whom both sides changed, each field is merged by itself. */
function mergeContacts(text: string, sides: Sides<Side>): string | null {
  const [base, ours, theirs] = listsOf(sides, contactsOf);
  if ([base, ours, theirs].some((people) => new Set(people.map(nameOf)).size < people.length)) return null;
  const wanted: YamlMapping[] = [];
  for (const name of new Set([...ours, ...theirs].map(nameOf))) {
    const [was, mine, other] = [base, ours, theirs].map((people) =>
      people.find((one) => nameOf(one) === name),
    );
    const merged = mergePerson(was, mine, other);
    if (merged === null) return null;
    if (merged !== undefined) wanted.push(merged);
  }
  const kept = ours.every((person, index) => sameValue(person, wanted[index]));
  if (!kept) return withContacts(text, wanted, sides.ours.application.contacts);
  return wanted
    .slice(ours.length)
    .reduce((now, person) => applyEdits(now, addListItem(now, 'contacts', written(person))), text);
}

const contactsOf = ({ values }: Side): YamlMapping[] =>
  Array.isArray(values.contacts) ? (values.contacts as YamlMapping[]) : [];
const nameOf = ({ name }: YamlMapping): string => String(name).trim();

/** Undefined where the person goes, null where the sides contradict each other. */
function mergePerson(
  was: YamlMapping | undefined,
  mine: YamlMapping | undefined,
  other: YamlMapping | undefined,
): YamlMapping | undefined | null {
  if (sameValue(was, other) || sameValue(mine, other)) return mine;
  if (sameValue(was, mine)) return other;
  if (mine === undefined || other === undefined) return null;
  const merged: YamlMapping = {};
  for (const key of new Set([...Object.keys(mine), ...Object.keys(other)])) {
    const [before, here, there] = [was?.[key], mine[key], other[key]];
    if (!sameValue(before, here) && !sameValue(before, there) && !sameValue(here, there)) return null;
    merged[key] = (sameValue(before, here) ? there : here) ?? null;
  }
  return merged;
}

/** Reminders are only added to, and of two decisions on one the further-reaching stands. */
function mergeReminders(text: string, { base, ours, theirs }: Sides<Side>): string | null {
  if (!onlyDecided(base, ours) || !onlyDecided(base, theirs) || hasOwnKeys(base, theirs)) return null;
  let merged = text;
  const apply = (edits: TextEdit[]) => {
    merged = applyEdits(merged, edits);
  };
  const added = <Of>(of: (application: Application) => Of[]) => {
    const [was, mine, other] = [of(base.application), of(ours.application), of(theirs.application)];
    return withoutCommon(withoutCommon(other, was), withoutCommon(mine, was));
  };
  for (const reminder of added(({ customReminders }) => customReminders))
    apply(addCustomReminder(merged, reminder));
  const decided = withoutCommon(ours.application.decisions, base.application.decisions);
  for (const decision of added(({ decisions }) => decisions)) {
    const mine = decided.find(({ id }) => id === decision.id);
    if (mine === undefined || outranks(decision, mine)) apply(putDecision(merged, verbOf(decision)));
  }
  return merged;
}

/** Whether every reminder of the base is still there, and every one that was decided on is decided. */
function onlyDecided(base: Side, side: Side): boolean {
  const [was, is] = [base.application, side.application];
  return (
    withoutCommon(was.customReminders, is.customReminders).length === 0 &&
    was.decisions.every(({ id }) => is.decisions.some((decision) => decision.id === id))
  );
}

/** Whether a side added what only its own text can say. */
function hasOwnKeys(base: Side, side: Side): boolean {
  const known: readonly string[] = nestedKeys.reminders;
  return itemsBeyond(remindersOf(side), remindersOf(base)).some(({ value }) =>
    Object.keys(value).some((key) => !known.includes(key)),
  );
}

function remindersOf({ values }: Side): { value: YamlMapping; key: string }[] {
  const written = Array.isArray(values.reminders) ? (values.reminders as YamlMapping[]) : [];
  return written.map((value) => ({ value, key: fingerprint(value) }));
}

/** What is done is done, what is dismissed does not come back; the first day of either counts, and the later of two snoozes. */
function outranks(one: ReminderDecision, other: ReminderDecision): boolean {
  for (const verb of ['done', 'dismissed'] as const) {
    const [mine, yours] = [one[verb], other[verb]];
    if (mine !== null || yours !== null) return mine !== null && (yours === null || mine < yours);
  }
  return (one.snoozed as string) > (other.snoozed as string);
}

function verbOf({ id, done, dismissed, snoozed }: ReminderDecision): Parameters<typeof putDecision>[1] {
  if (done !== null) return { id, done };
  if (dismissed !== null) return { id, dismissed };
  return { id, snoozed: snoozed as NonNullable<typeof snoozed> };
}

/** Whether a merged list has all that each side added to it. */
export function hasAllAdded(key: string, merged: Side, { base, ours, theirs }: Sides<Side>): boolean {
  return [ours, theirs].every((side) => {
    const [was, is, now] = [base, side, merged].map(({ application }) => application) as [
      Application,
      Application,
      Application,
    ];
    if (key === 'tags') return is.tags.every((tag) => was.tags.includes(tag) || now.tags.includes(tag));
    if (key === 'history')
      return (
        itemsBeyond(itemsBeyond(historyItems(side), historyItems(base)), historyItems(merged)).length === 0
      );
    if (key === 'contacts') {
      const names = contactsOf(merged).map(nameOf);
      return contactsOf(side).every(
        (person) =>
          contactsOf(base).some((before) => sameValue(before, person)) || names.includes(nameOf(person)),
      );
    }
    return (
      withoutCommon(withoutCommon(is.customReminders, was.customReminders), now.customReminders).length ===
        0 &&
      withoutCommon(is.decisions, was.decisions).every(({ id }) =>
        now.decisions.some((decision) => decision.id === id),
      )
    );
  });
}
