/** What the parts of a posting are for, told from their headings, in English, German, French, Spanish and Dutch. */
import { foldText } from '../fold-text.ts';
import { isListItem } from './scan-text.ts';
import { stripMarkdown } from './strip-markdown.ts';
import { cacheWord } from './word-cache.ts';

/**
 * `required` and `nice`: what is asked for; `duties`: what will be done, also everything before the first heading;
 * `aside`: about the company; `ignored`: benefits, how to apply, legal notes.
 */
export type SectionKind = 'required' | 'nice' | 'duties' | 'aside' | 'ignored';

/** Phrases of headings, folded; the first kind of which one is found wins. */
const headings: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'nice',
    /nice[ -]to[ -]ha(?:ve|d)|good[ -]to[ -]have|great[ -]to[ -]have|\bbonus\b|prefer(?:red|able)|\bplus(?:es|punkte)?\b|desir(?:ed|able)|would be (?:great|nice|a plus|ideal)|extra credit|what (?:would|will) help|\boptional\b|brownie points|even better|stand out|wunschenswert|von vorteil|idealerweise|ware (?:toll|super|schon)|punkte sammeln|freuen uns uber|un plus|\batouts?\b|souhaite|deseable|se valora|\bpre\b van|ideally|also (?:like|love)|you may also/u,
  ],
  [
    'ignored',
    /benefit|\bperks?\b|what (?:we|you(?:'|’)?ll|you will|you) (?:offer|get)|we offer|our offer|what(?:'|’)?s in it|compensation|salary|\bpay\b|remuneration|equal opportunit|diversity|privacy|how to apply|apply now|application process|interview process|hiring process|next steps|contact|kontakt|bewerbung|wir bieten|was wir (?:dir |ihnen )?bieten|bieten wir|unser angebot|das erwartet dich bei uns|deine vorteile|ihre vorteile|nous offrons|ce que nous (?:offrons|proposons)|avantages|ofrecemos|beneficios|wat wij bieden|wij bieden|legal|disclaimer|reasonable accommodation/u,
  ],
  [
    'required',
    /require(?:d|ments?)|qualifi[ck]ation|must[ -]?have|what you(?:'|’)?(?:ll)?(?: will)? (?:bring|need|have)|what we(?:'|’)?(?:re| are)? (?:look|expect|need|want|ask)|who you are|who we(?:'|’)?(?:re| are) looking for|you(?:'|’)?re a (?:good )?(?:fit|match)|your (?:profile|background|skills|experience|qualities|qualifications)|\babout you\b|\byou (?:have|bring|are|will have|should have|offer)\b|we(?:'|’)?re looking for|we are looking for|\bskills?\b|essential|minimum|prerequisite|ideal candidate|\bcandidate\b|\bexperience\b|\beducation\b|person specification|certifications?\b|licen[sc]e|anforderung|\bprofil\b|was du (?:mitbring|kannst|brauchst)|was sie mitbringen|mitbringst|mitbringen|bringst du|bringen sie|voraussetzung|qualifikation|kenntnisse|das (?:bist|kannst) du|competences|requis|requisitos|perfil|\bexigences\b|vereisten|functie-?eisen|wat we vragen|jij (?:hebt|bent)|\byou\b$/u,
  ],
  [
    'duties',
    /responsib|\bduties\b|\btasks?\b|what you(?:'|’)?(?:ll)?(?: will)? (?:do|be doing|work on|own)|your (?:role|mission|job|impact|tasks|day)|the (?:role|job|position|work)\b|about the (?:role|job|position)|job (?:description|summary)|day[ -]to[ -]day|in this role|you will|you(?:'|’)?ll|mission|\bstack\b|technolog|\btools\b|aufgaben|tatigkeit|deine rolle|das machst du|was dich erwartet|das erwartet (?:dich|sie)|responsabili|taken\b|overview|summary/u,
  ],
  [
    'aside',
    /about (?:us|the (?:company|team)|our)|who we are|our (?:company|story|mission|values|culture|team)|the (?:company|team)\b|why (?:us|join|work)|uber uns|wer wir sind|das unternehmen|unser team|qui sommes|a propos|sobre nosotros|over ons|company (?:description|overview)|^about\b/u,
  ],
];

/** Words that a bare line may hold beside a heading's phrase and still be a heading. */
const fillers = new Set(
  `the a an and or of for to in with on your you our we us this that key core main basic minimum general technical
  professional additional other personal skills skill experience qualifications qualification requirements knowledge
  education certifications role job position candidate will ll re is are what who be have has looking bring need do
  get if about team und die das der dein deine deinen ihr ihre unser unsere du sie wir dich ist was fur mit
  votre vos notre tu su il elle company nice plus points it s able preferred desired abilities competencies license
  licenses responsibilities duties summary overview`
    .trim()
    .split(/\s+/),
);

interface Heading {
  kind: SectionKind | null;
  /** 1 to 6 as in Markdown, 7 for a line that only looks like one, 8 for a label within a text. */
  depth: number;
}

/**
 * The kind of section that each line of a posting stands in; a heading belongs to the section that it opens. A
 * paragraph that begins with a label (`Also useful: …`, `**Benefits**: …`) is a section of its own; one that follows
 * the list of a `required` or `nice` section is no longer part of it.
 */
export function sectionsOf(lines: readonly string[]): SectionKind[] {
  let open: { kind: SectionKind; depth: number } = { kind: 'duties', depth: 0 };
  /** The kind of the paragraph at hand, where it differs from its section's. */
  let own: SectionKind | null = null;
  let listed = false;
  return lines.map((line, index) => {
    const heading = headingOf(line, lines[index + 1]);
    if (heading) {
      open = enter(open, heading);
      own = null;
      listed = false;
      return open.kind;
    }
    if (line.trim() === '') {
      own = null;
      return open.kind;
    }
    const item = isListItem(line);
    const label = labelKind(line);
    if (label !== null) own = label;
    else if (item) own = null;
    else if (listed && lines[index - 1]?.trim() === '' && isAsking(open.kind)) own = 'duties';
    listed ||= item;
    return own ?? open.kind;
  });
}

function isAsking(kind: SectionKind): boolean {
  return kind === 'required' || kind === 'nice';
}

/** Labels that are too short or common to count in a heading. */
const shortLabels: readonly (readonly [SectionKind, RegExp])[] = [
  ['ignored', /\bwon(?:'|’)?t\b|\bnot\b/u],
  ['nice', /^(?:nice|also useful|useful|bonus|plus|pluspunkte?|optional|kur|extras?|helpful|advantageous)$/u],
  ['required', /^(?:need(?:ed)?|required|must|muss|pflicht|essential|you|du|sie)$/u],
];

/** What a label at the beginning of a paragraph or item says of the rest; null where there is no known one. */
function labelKind(line: string): SectionKind | null {
  if (!/[:*_]/u.test(line)) return null;
  const text = line.replace(/^\s*(?:[-*+•]\s+)?/u, '');
  const bold = /^(?:\*\*|__)([^*_]{2,60})(?:\*\*|__)\s*[:.]?\s+\S/u.exec(text)?.[1];
  const label = bold ?? /^([\p{L}][\p{L}\s'’()/-]{1,40}):\s+\S/u.exec(text)?.[1];
  if (label === undefined) return null;
  const words = foldText(label).replace(/[:.]$/u, '').trim();
  const known =
    shortLabels.find(([, pattern]) => pattern.test(words))?.[0] ?? (isPhrase(words) ? kindOf(words) : null);
  return known ?? (bold !== undefined && /[:.]$/u.test(bold) ? 'duties' : null);
}

/** Whether a label is a heading's phrase and not the beginning of a list of things: `Skills`, not `Cloud skills`. */
function isPhrase(words: string): boolean {
  return words.split(/\s+/u).length <= 6;
}

/** An unknown heading below a known one stays in its section; one beside or above it ends it. */
function enter(open: { kind: SectionKind; depth: number }, { kind, depth }: Heading) {
  if (kind) return { kind, depth };
  return depth > open.depth || depth === 8 ? open : { kind: 'duties' as const, depth };
}

function headingOf(line: string, next: string | undefined): Heading | null {
  const text = line.trim();
  if (text === '' || text.length > 90) return null;
  const marks = /^(#{1,6})\s+\S/u.exec(text)?.[1];
  const underlined = next !== undefined && /^\s*(?:={3,}|-{3,})\s*$/u.test(next);
  if (!marks && !underlined && /^[-*+•]\s/u.test(text)) return null;
  const words = foldText(stripMarkdown(text.replace(/^#{1,6}\s+/u, ''))).trim();
  if (marks) return { kind: kindOf(words), depth: marks.length };
  if (underlined) return { kind: kindOf(words), depth: 2 };
  if (/^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/u.test(text)) return { kind: kindOf(words), depth: 7 };
  if (/[:：]$/u.test(text) && words.split(/\s+/u).length <= 9) return { kind: kindOf(words), depth: 8 };
  const kind = looksLikeHeading(words) ? kindOf(words) : null;
  return kind ? { kind, depth: 7 } : null;
}

/** A line without any mark is a heading only where it holds hardly more than a heading's phrase. */
function looksLikeHeading(words: string): boolean {
  if (/[.,;!\d]/u.test(words)) return false;
  const all = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (all.length === 0 || all.length > 7) return false;
  const phrase = headings.find(([, pattern]) => pattern.test(words));
  if (!phrase) return false;
  const rest = words.replace(phrase[1], ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  return rest.every((word) => fillers.has(word) || word.length <= 2 || /^(?:s|en|e|n)$/u.test(word));
}

/** What phrases met lately say: postings have the same headings again and again. */
const kinds = new Map<string, SectionKind | null>();

function kindOf(words: string): SectionKind | null {
  const known = kinds.get(words);
  if (known !== undefined) return known;
  const kind = headings.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  cacheWord(kinds, words, kind);
  return kind;
}
