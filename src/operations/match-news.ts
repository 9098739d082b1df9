/** To which application the news in a mail or a calendar belongs: never guessed, and with the candidates where it is not clear. */
import type { HistoryEntry } from '../core/application.ts';
import { companyKey } from '../core/company-key.ts';
import { inDateOrder } from '../core/facts.ts';
import { hostOf, isShared, isSystem } from '../core/mail-hosts.ts';
import { roleKey } from '../core/role-key.ts';
import type { Incoming } from '../format/intake/incoming.ts';
import { foldWords } from '../format/intake/read-status.ts';
import type { CompleteApplication, WithExtra } from '../format/own-keys.ts';

/** What news belongs to. */
export type Match =
  | { found: 'one'; application: CompleteApplication; doubts: string[] }
  | { found: 'several'; candidates: CompleteApplication[] }
  | { found: 'none' };

/** A text as names are looked for in it. */
interface Searched {
  text: string;
  /** Folded, with a blank before and behind. */
  folded: string;
  /** Its words as they are written, without what hangs on to them. */
  words: ReadonlySet<string>;
}

/** News with its texts made ready once for all the applications that it is held against. */
interface SearchedNews extends Incoming {
  searched: { senderName: Searched; subject: Searched; text: Searched };
  /** Subject and text, folded as {@link Searched.folded} is. */
  folded: string;
}

/** The application among `all` that the news is of. */
export function matchNews(incoming: Incoming, all: readonly CompleteApplication[]): Match {
  const news = searchedNews(incoming);
  const ofThread = all.filter(({ history }) => history.some((entry) => isOfThread(entry, news)));
  const [only] = ofThread;
  if (only !== undefined && ofThread.length === 1) return { found: 'one', application: only, doubts: [] };
  const began = all.filter((one) => news.date === null || firstDayOf(one) <= news.date);
  const strong = namedInFull(
    (ofThread.length > 0 ? ofThread : began).filter((one) => isNamed(one, news)),
    news,
  );
  if (strong.length > 0) return narrowed(strong, news, []);
  if (ofThread.length > 0) return { found: 'several', candidates: ofThread };
  const mentioned = namedInFull(
    began.filter((one) => isWritten(news.searched.text, one.company)),
    news,
  );
  const withRole = mentioned.filter((one) => namesRole(news, one));
  const doubt = 'the company is named in the text alone';
  if (withRole.length > 0) return narrowed(withRole, news, [doubt]);
  return mentioned.length === 0 ? { found: 'none' } : { found: 'several', candidates: mentioned };
}

function searchedNews(news: Incoming): SearchedNews {
  const { senderName, subject, text } = news;
  return {
    ...news,
    searched: { senderName: searched(senderName), subject: searched(subject), text: searched(text) },
    folded: ` ${foldWords(`${subject} ${text}`)} `,
  };
}

function searched(text: string): Searched {
  const words = text.split(/[^\p{L}\p{N}.&+'-]+/u).map((word) => word.replace(/['.-]+\w?$|^['-]+/g, ''));
  return { text, folded: ` ${foldWords(text)} `, words: new Set(words) };
}

/** Without the applications of companies that begin alike (Acme Ltd, Acme Foods), where another's name stands there in full. */
function namedInFull(
  candidates: readonly CompleteApplication[],
  { folded, searched: { senderName } }: SearchedNews,
): CompleteApplication[] {
  const isFull = ({ company }: CompleteApplication) =>
    [folded, senderName.folded].some((text) => text.includes(` ${foldWords(company)} `));
  const beginning = ({ company }: CompleteApplication) => companyKey(company).split(' ')[0];
  const begun = new Set(candidates.filter(isFull).map(beginning));
  return candidates.filter((one) => isFull(one) || !begun.has(beginning(one)));
}

/** The one of several that the role, or being open still, singles out. */
function narrowed(
  candidates: readonly CompleteApplication[],
  news: SearchedNews,
  doubts: readonly string[],
): Match {
  const withRole = longestRoles(candidates.filter((one) => namesRole(news, one)));
  if (withRole.length === 0 && news.role !== null) {
    const [one] = candidates;
    const fits = candidates.filter(({ role }) => isLike(role, news.role ?? ''));
    const [fitting] = fits;
    if (fitting !== undefined && fits.length === 1)
      return { found: 'one', application: fitting, doubts: [...doubts] };
    const other = `it names another role, ${news.role}`;
    if (one !== undefined && candidates.length === 1)
      return { found: 'one', application: one, doubts: [...doubts, other] };
    return { found: 'several', candidates: [...candidates] };
  }
  const left = withRole.length > 0 ? withRole : [...candidates];
  const [one] = left;
  if (one !== undefined && left.length === 1) return { found: 'one', application: one, doubts: [...doubts] };
  return { found: 'several', candidates: left };
}

/** The applications whose role is no part of another's that is named as well. */
function longestRoles(candidates: readonly CompleteApplication[]): CompleteApplication[] {
  const roles = candidates.map(({ role }) => roleKey(role));
  return candidates.filter(
    (_, index) => !roles.some((role) => role !== roles[index] && ` ${role} `.includes(` ${roles[index]} `)),
  );
}

function isOfThread({ extra }: WithExtra<HistoryEntry>, { thread, event }: Incoming): boolean {
  const message = extra?.message;
  if (typeof message === 'string' && thread.includes(message)) return true;
  return event?.uid != null && extra?.event === event.uid;
}

/** The first day of its history. */
const firstDayOf = ({ history }: CompleteApplication): string => inDateOrder(history)[0]?.date ?? '';

/** Whether the sender or the subject says that it is of this company. */
function isNamed(
  application: CompleteApplication,
  { senderAddress, searched: { senderName, subject, text } }: SearchedNews,
): boolean {
  const host = hostOf(senderAddress);
  if (
    application.contacts.some(({ email }) => email?.toLowerCase() === senderAddress && senderAddress !== '')
  )
    return true;
  if (!isShared(host) && isHostOf(host, application)) return true;
  if (isWritten(senderName, application.company) || isWritten(subject, application.company)) return true;
  // What a system sends is of the employer that it names, wherever.
  return isSystem(host) && isWritten(text, application.company);
}

function isHostOf(host: string, { company, url, contacts }: CompleteApplication): boolean {
  const known = [
    url === null ? '' : (URL.parse(url)?.host ?? ''),
    ...contacts.map(({ email }) => hostOf(email ?? '')),
  ];
  const within = (one: string, other: string) => one === other || one.endsWith(`.${other}`);
  const bare = (one: string) =>
    one.replace(/^(?:www|jobs?|careers?|karriere|mail|apply|recruiting|hr)\./, '');
  if (known.some((one) => !isShared(one) && (within(bare(host), bare(one)) || within(bare(one), bare(host)))))
    return true;
  // Without the part that is the country's or kind's: `acme` of `mail.acme.co.uk`.
  const labels = host
    .split('.')
    .slice(0, -1)
    .map((label) => label.replaceAll('-', ''))
    .filter((label) => label.length > 2);
  return [company, spelledOut(company)].some((name) => {
    const [first, ...others] = companyKey(name).split(' ');
    const whole = [first, ...others].join('');
    return labels.some(
      (label) =>
        label === whole ||
        (whole.length >= 5 && label.startsWith(whole)) ||
        (label.length >= 4 && label === first) ||
        (label.length >= 6 && whole.startsWith(label)),
    );
  });
}

/** A name as hosts of German companies have it: `brueckner` of Brückner. */
function spelledOut(name: string): string {
  const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ø: 'oe', å: 'aa' };
  return name.toLowerCase().replace(/[äöüßøå]/g, (letter) => letters[letter] ?? letter);
}

/** Whether a text has a company's name as whole words: a short one as it is written, since it may be a common word. */
function isWritten({ text, folded, words }: Searched, company: string): boolean {
  const key = companyKey(company);
  if (key === '' || text === '') return false;
  if (!folded.includes(` ${key} `) && !folded.includes(` ${foldWords(company)} `)) return false;
  if (key.includes(' ') || key.length > 7) return true;
  const [first = ''] = company.trim().split(/[\s,]+/);
  return words.has(first);
}

function namesRole({ folded }: SearchedNews, { role }: CompleteApplication): boolean {
  const key = roleKey(role);
  return key !== '' && folded.includes(` ${key} `);
}

function isLike(one: string, other: string): boolean {
  const [a, b] = [` ${roleKey(one)} `, ` ${roleKey(other)} `];
  return a.trim() !== '' && b.trim() !== '' && (a.includes(b) || b.includes(a));
}
