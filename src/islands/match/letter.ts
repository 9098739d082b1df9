/** A letter as a draft to edit, beside the facts that it is made of. Loaded when one is asked for. */
import { analyseResume } from '../../core/match/analyse-text.ts';
import { draftLetter } from '../../core/match/cover-letter.ts';
import type { MatchDocument } from '../../core/match/match-document.ts';
import type { PageMatcher } from './load-matcher.ts';
import type { Occasion } from './occasion.ts';
import { factsHtml } from './report-html.ts';

/** What a letter is written from. */
export interface LetterSource {
  match: MatchDocument;
  matcher: PageMatcher;
  posting: string;
  resume: { name: string | null; body: string };
  occasion: Occasion | null;
}

/** Shows the draft and its facts in the card. A draft that was changed by hand stays until another one is asked for. */
export function showLetter(card: HTMLElement, source: LetterSource, { anew }: { anew: boolean }): void {
  const area = card.querySelector('textarea') as HTMLTextAreaElement;
  const { match, matcher, posting, resume, occasion } = source;
  const skillsIn = (text: string) => new Set(analyseResume(text, matcher.vocabulary).skills.keys());
  const { company = null, role = null, contacts = [] } = occasion ?? {};
  const letter = draftLetter(
    { ...match.coverage, years: match.years },
    { company, role, contacts, posting },
    resume,
    skillsIn,
  );
  if (anew || area.value === '' || area.value === area.dataset.drafted) area.value = letter;
  area.dataset.drafted = letter;
  (card.querySelector('[data-facts]') as HTMLElement).innerHTML = factsHtml(match);
  const link = card.querySelector<HTMLAnchorElement>('a[download]');
  if (link !== null)
    link.download = `letter${company === null ? '' : ` ${company.replace(/[^\p{L}\p{N} -]/gu, '')}`}.md`;
  card.hidden = false;
}

/** Brings the buttons of the card to life. */
export function equipLetter(card: HTMLElement): void {
  const area = card.querySelector('textarea') as HTMLTextAreaElement;
  const said = card.querySelector('[role=status]') as HTMLElement;
  card.querySelector('[data-copy]')?.addEventListener('click', () => {
    navigator.clipboard.writeText(area.value).then(
      () => {
        said.textContent = 'Copied.';
      },
      () => {
        area.select();
        said.textContent = 'The browser did not let it be copied; it is selected now.';
      },
    );
  });
  const link = card.querySelector<HTMLAnchorElement>('a[download]');
  link?.addEventListener('click', () => {
    if (link.href.startsWith('blob:')) URL.revokeObjectURL(link.href);
    link.href = URL.createObjectURL(new Blob([area.value], { type: 'text/markdown' }));
  });
}
