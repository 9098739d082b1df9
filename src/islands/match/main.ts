/** The scorer: a posting against the résumés, as one types; then the letter. Nothing is sent or kept. */
import { encodePath } from '../../core/encode-path.ts';
import type { MatchDocument } from '../../core/match/match-document.ts';
import { scoreApplication, scorePosting } from '../../core/match/matcher.ts';
import type { LetterSource } from './letter.ts';
import { matcherLoader, type PageMatcher } from './load-matcher.ts';
import { loadOccasion, type Occasion } from './occasion.ts';
import { reportHtml } from './report-html.ts';
import { putText, takeFiles } from './take-file.ts';

/** Longer texts are no postings; a report on this much still takes less than a tenth of a second. */
const longest = 100_000;

/** A pause in typing after which the report is made again, in milliseconds. */
const pause = 120;

const form = document.querySelector<HTMLFormElement>('form[data-scorer]');
if (form !== null) connect(form);

function connect(form: HTMLFormElement): void {
  const field = <Kind extends Element>(name: string) => form.querySelector<Kind>(`[name=${name}]`) as Kind;
  const posting = field<HTMLTextAreaElement>('posting');
  const choice = field<HTMLSelectElement>('resume');
  const pasted = field<HTMLTextAreaElement>('pasted');
  const status = form.querySelector('[role=status]') as HTMLElement;
  const report = document.querySelector('[data-report]') as HTMLElement;
  const acts = form.querySelector('[data-acts]') as HTMLElement;
  const matcherFor = matcherLoader(form.dataset.scorer ?? '');
  const load = () => matcherFor([posting, pasted].map(({ value }) => value.slice(0, longest)));
  const labelOf = (id: string) => [...choice.options].find(({ value }) => value === `=${id}`)?.label ?? id;
  const tell = (words: string) => {
    status.textContent = words;
  };
  let occasion: Occasion | null = null;
  let letter: LetterSource | null = null;
  const letterCard = connectLetter(() => letter);
  const clear = () => {
    report.replaceChildren();
    acts.hidden = true;
    letter = null;
    letterCard.close();
    tell('');
  };
  const score = async () => {
    if (posting.value.trim() === '') return clear();
    const ready = await load();
    // What the fields hold now: while the vocabulary was loading, more may have been typed, or all taken out.
    if (posting.value.trim() === '') return clear();
    if (occasion !== null && !isOf(posting.value, occasion)) {
      occasion = null;
      forgetOccasion(form);
    }
    const text = posting.value.slice(0, longest);
    const wanted = wantedResume(choice, pasted);
    const match = matchOf(ready, text, wanted, occasion);
    report.innerHTML = reportHtml(match, labelOf);
    const resume = resumeText(ready, match, wanted);
    letter = resume === null ? null : { match, matcher: ready, posting: text, resume, occasion };
    acts.hidden = false;
    form.dataset.resume = match.resume ?? '';
    letterCard.refresh();
    tell(
      summaryOf(match) +
        (posting.value.length > longest ? ' Only the beginning of this long text was read.' : ''),
    );
  };
  const fail = () => tell('The vocabulary could not be loaded. Type again to try once more.');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void score().catch(fail), pause);
  };
  const choose = () => {
    (pasted.closest('[data-pasted]') as HTMLElement).hidden = choice.value !== 'pasted';
    soon();
  };
  form.addEventListener('focusin', () => void load().catch(fail), { once: true });
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const text of [posting, pasted]) text.addEventListener('input', soon);
  pasted.addEventListener('input', () => {
    if (choice.value === 'pasted') return;
    choice.value = 'pasted';
    choose();
  });
  choice.addEventListener('change', choose);
  takeFiles(posting.closest('[data-drop]') as HTMLElement, posting, tell);
  takeFiles(choice.closest('[data-drop]') as HTMLElement, pasted, tell);
  loadOccasion(form.dataset.applications ?? '').then(
    (found) => {
      if (found === null) return;
      if (found === 'missing') return tell('There is no such application. Paste a posting.');
      // Somebody was quicker.
      if (posting.value.trim() !== '' && !isOf(posting.value, found)) return;
      occasion = found;
      tellOccasion(form, found);
      const isNamed = [...choice.options].some(({ value }) => value === `=${found.resume}`);
      if (isNamed && choice.value === '') choice.value = `=${found.resume}`;
      putText(posting, found.posting);
    },
    () => tell('The application could not be loaded. Paste its posting, or load the page again.'),
  );
  // A browser may have kept what was typed before a reload.
  choose();
}

type Wanted = { text: string } | { id: string } | null;

function wantedResume(choice: HTMLSelectElement, pasted: HTMLTextAreaElement): Wanted {
  if (choice.value === 'pasted') return { text: pasted.value.slice(0, longest) };
  return choice.value.startsWith('=') ? { id: choice.value.slice(1) } : null;
}

/** The report; where it is an application's, the one that its own page has. */
function matchOf(
  ready: PageMatcher,
  posting: string,
  resume: Wanted,
  occasion: Occasion | null,
): MatchDocument {
  if (occasion === null || (resume !== null && 'text' in resume))
    return scorePosting(ready, { posting, resume });
  return scoreApplication(ready, { ...occasion, posting, resume: resume?.id ?? null });
}

/** What the compared résumé says; null where there is none. */
function resumeText(
  ready: PageMatcher,
  { resume }: MatchDocument,
  wanted: Wanted,
): LetterSource['resume'] | null {
  if (wanted !== null && 'text' in wanted) return { name: null, body: wanted.text };
  return ready.written.find(({ id }) => id === resume) ?? null;
}

function summaryOf({ coverage, reason }: MatchDocument): string {
  if (coverage.score === null) return reason ?? '';
  const missing = coverage.missing.filter(({ weight }) => weight > 0).length;
  return `Coverage ${coverage.score.toFixed(1)} %: ${coverage.matched.length} matched, ${missing} missing.`;
}

/** Whether the text is still the application's posting, as far as it was edited: it has most of its lines. */
function isOf(text: string, { posting }: Occasion): boolean {
  const lines = new Set(linesIn(posting));
  const kept = linesIn(text).filter((line) => lines.has(line)).length;
  return 2 * kept >= lines.size;
}

function linesIn(text: string): string[] {
  return text.split('\n').flatMap((line) => line.trim() || []);
}

/** The posting is another one now. */
function forgetOccasion(form: HTMLFormElement): void {
  const place = document.querySelector<HTMLElement>('[data-occasion]');
  if (place !== null) place.hidden = true;
  delete form.dataset.application;
}

/** Says which application the posting is of, and leads back to it. */
function tellOccasion(form: HTMLFormElement, { id, company, role }: Occasion): void {
  const place = document.querySelector<HTMLElement>('[data-occasion]');
  const link = place?.querySelector('a');
  if (place == null || link == null) return;
  link.textContent = `${company}, ${role}`;
  link.href = `${link.dataset.root}${encodePath(id)}/`;
  place.hidden = false;
  form.dataset.application = id;
}

/** The card of the letter, which is made when it is asked for and follows the report while it is open. */
function connectLetter(source: () => LetterSource | null): { refresh(): void; close(): void } {
  const card = document.querySelector('[data-letter]') as HTMLElement;
  const show = async (anew: boolean) => {
    const { equipLetter, showLetter } = await import('./letter.ts');
    const from = source();
    if (from === null) return;
    if (card.dataset.equipped === undefined) equipLetter(card);
    card.dataset.equipped = '';
    showLetter(card, from, { anew });
  };
  document.querySelector('[data-draft]')?.addEventListener('click', () => {
    void show(false).then(() => card.scrollIntoView({ behavior: 'smooth', block: 'start' }));
  });
  card.querySelector('[data-anew]')?.addEventListener('click', () => void show(true));
  return {
    refresh: () => {
      if (!card.hidden) void show(false);
    },
    close: () => {
      card.hidden = true;
    },
  };
}
