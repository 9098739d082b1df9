/** The comments of a YAML text. */
import { Parser } from 'yaml';
import { withoutLoneReturns } from './text-position.ts';

/** Each comment as it is written, in the order of the text. */
export function commentsIn(yaml: string): string[] {
  return [...new Parser().parse(withoutLoneReturns(yaml))].flatMap(commentsOf);
}

function commentsOf(token: unknown): string[] {
  if (typeof token !== 'object' || token === null) return [];
  if (Reflect.get(token, 'type') === 'comment') return [String(Reflect.get(token, 'source')).trim()];
  return Object.values(token).flatMap(commentsOf);
}
