/** The country that a location ends with. */
import { foldText } from '../fold-text.ts';

/** What people write that is not among the codes and English names of countries. */
const others: Record<string, string> = { uk: 'GB', usa: 'US', 'u.s.': 'US', 'u.s.a.': 'US', 'u.k.': 'GB' };

/** Codes of provinces and cities elsewhere that are a country's, or a state's of the USA, as well: Saskatchewan, Milan. */
const ambiguous = new Set(['SK', 'PE', 'NU', 'SA', 'WA', 'MI']);

/** The codes of the states of the USA; most of them are a country's as well. */
const states = new Set(
  'AL AK AZ AR CA CO CT DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'.split(
    ' ',
  ),
);

let known: Map<string, string> | undefined;

/**
 * The English name of the country that stands at the end of a location, `Berlin, DE`; null where none that is known does, or
 * where it may be a state or a country: `CA` is California or Canada, as is Georgia. `DE` is Germany, `NL` the Netherlands.
 */
export function countryOf(location: string): string | null {
  known ??= countries();
  const [last = ''] = location.split(',').slice(-1);
  const written = last.trim();
  const name = known.get(foldText(written)) ?? null;
  if (!/^[a-z]{2}$/i.test(written) || foldText(written) in others) return name;
  // In small letters it is a word, as in "Remote, me".
  if (written !== written.toUpperCase() || ambiguous.has(written)) return null;
  if (!states.has(written)) return name;
  return name === null ? (known.get('us') ?? null) : null;
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
  found.delete('georgia');
  for (const [written, code] of Object.entries(others)) found.set(written, names.of(code) ?? code);
  return found;
}
