/** Orders that do not depend on a language. */
import type { ApplicationFacts } from './facts.ts';

/** Texts by their units, as files and addresses are sorted. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Applications with the newest news first, those of one day by id. */
export function compareNews(a: ApplicationFacts, b: ApplicationFacts): number {
  return (
    compareTexts(b.lastActivity ?? '', a.lastActivity ?? '') ||
    compareTexts(a.application.id, b.application.id)
  );
}
