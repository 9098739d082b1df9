/** The proposals of mails and calendars: asked one by one in a terminal, else listed; `--yes` takes those that are certain. */
import type { FileDrafts } from '../../operations/drafts-of-file.ts';
import { contentOf, type ImportReport } from '../../operations/import-applications.ts';
import type { Proposal } from '../../operations/propose-news.ts';
import { completeFolder, type Decision, takeNews } from '../../operations/take-news.ts';
import type { ImportOptions, PlaceOf } from '../commands/import.ts';
import type { OpenFolder } from '../open-folder.ts';
import { newsItem, newsLines, openTimes, proposalText } from '../render/news-lines.ts';
import { print, warn } from '../terminal.ts';
import { BrokenOffError, confirm } from './prompts.ts';

/** What was read and done so far. */
export interface NewsSource {
  read: FileDrafts;
  report: ImportReport;
  place: PlaceOf;
  isAsked: boolean;
  /** The command that takes it in. */
  command: string;
}

/**
 * Takes in the news of a source, and says what was not taken; `failed` where something of it belongs to nothing that is
 * known, `isOpen` where proposals wait for a yes.
 */
export async function importNews(
  options: ImportOptions,
  { store, config, today }: OpenFolder,
  { read, report, place, isAsked, command }: NewsSource,
): Promise<{ items: object[]; failed: boolean; isOpen: boolean }> {
  if (read.news.length === 0) return { items: [], failed: false, isOpen: false };
  const content = await contentOf(store);
  const isPlan = options.dryRun === true;
  if (isPlan) {
    content.applications = [...content.applications, ...report.added.map(({ application }) => application)];
    content.written = new Map([
      ...content.written,
      ...report.added.map(({ path, written }) => [path, written] as const),
    ]);
  }
  // What was taken over before somebody broke off is told all the same.
  let brokenOff: BrokenOffError | null = null;
  const ask = async (proposal: Proposal): Promise<boolean> => {
    if (brokenOff !== null) return false;
    try {
      return await isAccepted(proposal, place);
    } catch (error) {
      if (!(error instanceof BrokenOffError)) throw error;
      brokenOff = error;
      return false;
    }
  };
  const decide = async (proposal: Proposal): Promise<Decision> => {
    if (isPlan) return 'suppose';
    if (isAsked) return (await ask(proposal)) ? 'take' : 'leave';
    if (options.yes !== true) return 'suppose';
    return proposal.doubts.length === 0 ? 'take' : 'leave';
  };
  const { outcomes, taken } = await takeNews(
    store,
    read.news,
    { config, today, applications: completeFolder(content) },
    decide,
  );
  for (const outcome of options.json === true ? [] : outcomes) {
    if (outcome.became === 'proposed' && taken.has(outcome)) {
      print(proposalText(outcome));
      // Who was asked has seen them.
      if (!isAsked) warn(openTimes(outcome).map((line) => `${place(outcome.news.line)}  ${line}`));
    } else if (outcome.became !== 'proposed' || !isAsked)
      warn(
        newsLines(outcome, command).map((line, index) =>
          index === 0 ? `${place(outcome.news.line)}  ${line}` : `  ${line}`,
        ),
      );
  }
  if (brokenOff !== null) throw brokenOff;
  const failed = outcomes.some(({ became }) => became === 'ambiguous' || became === 'strange');
  const isOpen = !isAsked && options.yes !== true && outcomes.some(({ became }) => became === 'proposed');
  const items = outcomes.map((one) => newsItem(one, one.became === 'proposed' && taken.has(one)));
  return { items, failed, isOpen };
}

async function isAccepted(proposal: Proposal, place: PlaceOf): Promise<boolean> {
  warn(`${place(proposal.news.line)}  ${proposalText(proposal)}`);
  for (const line of openTimes(proposal)) warn(`  ${line}`);
  if (proposal.doubts.length > 0) warn(`  not certain: ${proposal.doubts.join('; ')}`);
  return confirm('Take it over?');
}
