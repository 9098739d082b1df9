/** The scorer: a pasted posting against a résumé, as one types. Nothing is sent or kept. */
import type { MatchDocument } from '../../core/match/match-document.ts';
import { scorePosting } from '../../core/match/matcher.ts';
import { matcherLoader } from './load-matcher.ts';
import { reportHtml } from './report-html.ts';

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
  const matcherFor = matcherLoader(form.dataset.scorer ?? '');
  const load = () => matcherFor([posting, pasted].map(({ value }) => value.slice(0, longest)));
  const labelOf = (id: string) => [...choice.options].find(({ value }) => value === `=${id}`)?.label ?? id;
  const score = async () => {
    if (posting.value.trim() === '') {
      report.replaceChildren();
      status.textContent = '';
      return;
    }
    const ready = await load();
    // What the fields hold now: while the vocabulary was loading, more may have been typed.
    const match = scorePosting(ready, {
      posting: posting.value.slice(0, longest),
      resume: wanted(choice, pasted),
    });
    report.innerHTML = reportHtml(match, labelOf);
    status.textContent =
      summaryOf(match) +
      (posting.value.length > longest ? ' Only the beginning of this long text was read.' : '');
  };
  const fail = () => {
    status.textContent = 'The vocabulary could not be loaded. Type again to try once more.';
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void score().catch(fail), pause);
  };
  const choose = () => {
    (pasted.closest('label') as HTMLElement).hidden = choice.value !== 'pasted';
    soon();
  };
  form.addEventListener('focusin', () => void load().catch(fail), { once: true });
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const text of [posting, pasted]) text.addEventListener('input', soon);
  choice.addEventListener('change', choose);
  // A browser may have kept what was typed before a reload.
  choose();
}

function wanted(choice: HTMLSelectElement, pasted: HTMLTextAreaElement) {
  if (choice.value === 'pasted') return { text: pasted.value.slice(0, longest) };
  return choice.value.startsWith('=') ? { id: choice.value.slice(1) } : null;
}

function summaryOf({ coverage, reason }: MatchDocument): string {
  if (coverage.score === null) return reason ?? '';
  const missing = coverage.missing.filter(({ weight }) => weight > 0).length;
  return `Coverage ${coverage.score.toFixed(1)} %: ${coverage.matched.length} matched, ${missing} missing.`;
}
