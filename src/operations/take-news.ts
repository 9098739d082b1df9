/** Going through news in the order in which it came: each is proposed as things stand after the one before. */
import type { Config } from '../core/config.ts';
import { appendHistoryEntry, setField } from '../format/edit-application.ts';
import type { Incoming } from '../format/intake/incoming.ts';
import { type CompleteApplication, completeApplication } from '../format/own-keys.ts';
import { applyEdits, editBetween, type TextEdit } from '../format/text-edit.ts';
import type { YamlValue } from '../format/write-yaml.ts';
import type { Store } from '../store/store.ts';
import { changeApplication } from './change-application.ts';
import { WorkError } from './errors.ts';
import type { FolderContent } from './known-applications.ts';
import { type NewsContext, type NewsOutcome, type Proposal, proposeNews } from './propose-news.ts';

/** What to do with a proposal: write it, go on as if it were written, or leave it. */
export type Decision = 'take' | 'suppose' | 'leave';

/** What became of the news, in its order, and which proposals were written. */
export interface NewsReport {
  outcomes: NewsOutcome[];
  taken: ReadonlySet<Proposal>;
}

/** The applications of a folder, with what their entries say of messages. */
export function completeFolder({
  applications,
  written,
}: Pick<FolderContent, 'applications' | 'written'>): CompleteApplication[] {
  return applications.map((one) => completeApplication(one, written.get(one.path)));
}

/** Takes news in, oldest first; `decide` is asked about each proposal. */
export async function takeNews(
  store: Store,
  news: readonly Incoming[],
  { config, today, applications }: NewsContext,
  decide: (proposal: Proposal) => Promise<Decision>,
): Promise<NewsReport> {
  const now = new Map(applications.map((one) => [one.id, one]));
  const outcomes: NewsOutcome[] = [];
  const taken = new Set<Proposal>();
  for (const one of inOrder(news)) {
    const outcome = proposeNews(one, { config, today, applications: [...now.values()] });
    outcomes.push(outcome);
    if (outcome.became !== 'proposed') continue;
    const decision = await decide(outcome);
    if (decision === 'take') {
      await takeProposal(store, config, outcome);
      taken.add(outcome);
    }
    if (decision !== 'leave') now.set(outcome.application.id, withProposal(outcome));
  }
  return { outcomes, taken };
}

function inOrder(news: readonly Incoming[]): Incoming[] {
  const day = ({ date }: Incoming) => date ?? '9999';
  const version = ({ event }: Incoming) => event?.sequence ?? -1;
  return news.toSorted(
    (a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : version(a) - version(b)) || a.line - b.line,
  );
}

/** The application as it would be. */
function withProposal({ application, does, index, entry }: Proposal): CompleteApplication {
  const { history } = application;
  const changed =
    does === 'add' ? [...history, entry] : history.map((one, at) => (at === index ? entry : one));
  return { ...application, history: changed };
}

async function takeProposal(store: Store, config: Config, proposal: Proposal): Promise<void> {
  const { application, does, index, entry } = proposal;
  await changeApplication(store, config, application.path, (text, before) => {
    if (does === 'add') return appendHistoryEntry(text, entry);
    const [there, meant] = [before.history[index], application.history[index]];
    if (there === undefined || there.date !== meant?.date || there.status !== meant.status)
      throw new WorkError(`${application.path} was changed meanwhile; run it again`);
    return editsTo(text, proposal);
  });
}

/** The edits of the entry that a proposal changes, as one where they touch each other. */
function editsTo(text: string, { application, index, entry }: Proposal): TextEdit[] {
  const before = application.history[index];
  const { extra = {}, at, with: people, note, cancelled } = entry;
  const values: [key: string, value: YamlValue, old: unknown][] = [
    ['note', note ?? '', before?.note ?? ''],
    ['at', at ?? '', before?.at ?? ''],
    ['with', people, before?.with],
    ['cancelled', cancelled, before?.cancelled],
    ...Object.entries(extra ?? {}).map(
      ([key, value]) => [key, value as YamlValue, before?.extra?.[key]] as [string, YamlValue, unknown],
    ),
  ];
  let after = text;
  for (const [key, value, old] of values) {
    if (JSON.stringify(value) === JSON.stringify(old)) continue;
    after = applyEdits(after, setField(after, ['history', String(index), key], value));
  }
  return editBetween(text, after);
}
