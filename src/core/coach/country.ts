/** The country that a location ends with. */
import { foldText } from '../fold-text.ts';

/** What people write that is not among the codes and English names of countries. */
const others: Record<string, string> = { uk: 'GB', usa: 'US', 'u.s.': 'US', 'u.s.a.': 'US', 'u.k.': 'GB' };

let known: Map<string, string> | undefined;

/** The English name of the country that stands at the end of a location, `Berlin, DE`; null where none that is known does. */
export function countryOf(location: string): string | null {
  known ??= countries();
  const [last = ''] = location.split(',').slice(-1);
  return known.get(foldText(last).trim()) ?? null;
}

/** The countries by their codes and English names. */
function countries(): Map<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const found = new Map<string, string>();
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = names.of(code);
    // Codes of the European Union, of pseudo regions and of no region are no countries.
    if (name === undefined || /^(?:EU|EZ|UN|QO|X[A-JL-Z]|ZZ)$/.test(code)) continue;
    found.set(foldText(code), name).set(foldText(name), name);
  }
  for (const [written, code] of Object.entries(others)) found.set(written, names.of(code) ?? code);
  return found;
}
