/** The classic figure: how alike the words of two texts are. */
import { mostFrequent } from './most-frequent.ts';
import { termsOf } from './tokenize.ts';

/** How alike two texts are; `cosine` and `score` are null, with a `reason`, where there is nothing to compare. */
export interface Similarity {
  /** 0 to 1. */
  cosine: number | null;
  /** The cosine in percent, with one decimal. */
  score: number | null;
  /** How many different words and pairs of words were compared. */
  features: number;
  /** A plain sentence where neither text has a word that counts. */
  reason: string | null;
}

/** A text's terms, read once for all comparisons. */
export interface TextTerms {
  /** How often each term occurs. */
  counts: ReadonlyMap<string, number>;
  /** The sum of the squared weights, were no term shared and none weighed. */
  squares: number;
}

/** More features than this are cut to the most frequent. */
const maxFeatures = 5000;
/** Smoothed inverse document frequency among two texts, ln((1 + n) / (1 + df)) + 1, of a term in one of them; in both it is 1. */
const idfInOne = Math.log(3 / 2) + 1;

/** Counts a text's terms. */
export function textTerms(text: string): TextTerms {
  const counts = new Map<string, number>();
  for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return withSquares(counts);
}

function withSquares(counts: ReadonlyMap<string, number>): TextTerms {
  let squares = 0;
  for (const count of counts.values()) squares += sublinear(count) ** 2;
  return { counts, squares };
}

/**
 * Cosine of the two texts' TF-IDF vectors: what scikit-learn's `TfidfVectorizer(stop_words="english",
 * ngram_range=(1, 2), max_features=5000, sublinear_tf=True)`, fitted on the two, gives. Terms of one text alone
 * enter its length only, so that the shared ones are all that is walked through.
 */
export function similarityOf(a: TextTerms, b: TextTerms): Similarity {
  const [fewer, more] = a.counts.size < b.counts.size ? [a.counts, b.counts] : [b.counts, a.counts];
  let [shared, product, sharedFewer, sharedMore] = [0, 0, 0, 0];
  for (const [term, count] of fewer) {
    const other = more.get(term);
    if (other === undefined) continue;
    const [weight, otherWeight] = [sublinear(count), sublinear(other)];
    shared += 1;
    product += weight * otherWeight;
    sharedFewer += weight ** 2;
    sharedMore += otherWeight ** 2;
  }
  const features = fewer.size + more.size - shared;
  if (features === 0) {
    return { cosine: null, score: null, features, reason: 'Neither text has a word that could be compared.' };
  }
  if (features > maxFeatures) return similarityOf(...limited(a, b));
  const [squares, otherSquares] = fewer === a.counts ? [a.squares, b.squares] : [b.squares, a.squares];
  const norm = Math.sqrt(lengthSquared(squares, sharedFewer) * lengthSquared(otherSquares, sharedMore));
  const cosine = norm === 0 ? 0 : Math.min(1, product / norm);
  return { cosine, score: Math.round(cosine * 1000) / 10, features, reason: null };
}

/** The squared length of a vector whose shared terms weigh 1 and whose others weigh `idfInOne`. */
function lengthSquared(all: number, shared: number): number {
  return shared + idfInOne ** 2 * Math.max(0, all - shared);
}

function sublinear(count: number): number {
  return count === 1 ? 1 : 1 + Math.log(count);
}

/** Both texts with the most frequent terms only, chosen among equals as scikit-learn does from the alphabetical list. */
function limited(a: TextTerms, b: TextTerms): [TextTerms, TextTerms] {
  const sorted = [...new Set([...a.counts.keys(), ...b.counts.keys()])].sort(compareCodePoints);
  const totals = sorted.map((term) => (a.counts.get(term) ?? 0) + (b.counts.get(term) ?? 0));
  const kept = new Set(mostFrequent(totals, maxFeatures).map((index) => sorted[index] ?? ''));
  const cut = ({ counts }: TextTerms) => withSquares(new Map([...counts].filter(([term]) => kept.has(term))));
  return [cut(a), cut(b)];
}

/** Order by code point, as Python sorts; JavaScript's own is by UTF-16 unit, which differs beyond U+FFFF. */
function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const [left, right] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** UTF-16 units in code point order: surrogates (of the characters beyond U+FFFF) after all others. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}
