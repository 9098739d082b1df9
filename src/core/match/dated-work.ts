/** Lines of a résumé that say what work was done from when to when: `**Sous chef**, Trattoria Nonna, 2016 – 2020`. */
import { foldText } from '../fold-text.ts';
import { type Evidence, lineAt } from './evidence.ts';
import { rootsOf } from './experience-field.ts';
import type { SkillMention } from './find-skills.ts';
import { isListItem, type ScannedText, type ScannedToken } from './scan-text.ts';
import { wordSet } from './word-set.ts';

/** A piece of work with its time, in months since the year 0; `to` is the first month that is no longer in it. */
export interface DatedWork {
  from: number;
  /** Null where it goes on. */
  to: number | null;
  /** Whether its beginning is known to the year only. */
  coarse: boolean;
  /** The roots of the words of its title. */
  roots: string[];
  /** The skills that the title names. */
  skills: string[];
  /** The line with the title. */
  evidence: Evidence;
  /** The number of the line with the dates, most often the same. */
  dates: number;
}

/** No honest résumé has more. */
const mostWork = 60;
/** Longer lines are prose. */
const longestLine = 200;

const months = new Map(
  Object.entries({
    jan: 1,
    ene: 1,
    feb: 2,
    fev: 2,
    fevr: 2,
    mar: 3,
    mars: 3,
    mrz: 3,
    maer: 3,
    apr: 4,
    abr: 4,
    avr: 4,
    may: 5,
    mai: 5,
    jun: 6,
    juin: 6,
    jul: 7,
    juil: 7,
    aug: 8,
    ago: 8,
    aou: 8,
    aout: 8,
    sep: 9,
    set: 9,
    oct: 10,
    okt: 10,
    out: 10,
    nov: 11,
    dec: 12,
    dez: 12,
    dic: 12,
  }),
);

const moment = String.raw`(?:(?:(\d{1,2})[./]|(\p{L}{3,10})\.?\s+(?:de\s+|of\s+)?)?((?:19|20)\d\d)(?:-(\d\d)(?!\d))?)`;
const open = `present|presente|today|now|date|current|currently|ongoing|heute|jetzt|aktuell|laufend|aujourd(?:'|’)?hui|ce jour|actualidad|actual|hoy|atual|atualmente|hoje`;
const range = new RegExp(
  String.raw`${moment}\s*(?:-|–|—|‐|to|until|till|bis|a|au|al|ate|hasta|jusqu(?:'|’)a)\s*(?:${moment}|(?:the\s+|to\s+)?(${open})(?!\p{L}))`,
  'u',
);
/** The group of the range's expression that says that it goes on. */
const openGroup = 9;
const since = new RegExp(String.raw`(?:since|seit|depuis|desde)\s+(?:le\s+)?${moment}`, 'u');
const education =
  /educat|studies|\bstudy|ausbildung|studium|bildung|\bformation\b|etudes|diplome|formacion|estudios|formacao|educacao|certif|training|degree/u;

/** The dated work of a résumé in its order; not what stands under a heading of education. */
export function datedWork(text: ScannedText, mentions: readonly SkillMention[]): DatedWork[] {
  const found: DatedWork[] = [];
  let learning = false;
  const { plain, lines } = text;
  for (let index = 0; index < plain.length && found.length < mostWork; index += 1) {
    const line = plain[index] as string;
    if (line.length > longestLine) continue;
    const folded = foldText(line);
    const time = /\d{4}/u.test(folded) ? timeIn(folded) : null;
    if (time === null) {
      if (/^\s*#{1,2}\s/u.test(lines[index] as string)) learning = education.test(folded);
      continue;
    }
    if (learning) continue;
    const title = titleAt(text, index, mentions);
    if (title !== null) found.push({ ...time, ...title, dates: index + 1 });
  }
  return found;
}

function timeIn(line: string): Pick<DatedWork, 'from' | 'to' | 'coarse'> | null {
  const found = range.exec(line);
  if (found === null) {
    const begun = since.exec(line);
    const start = begun && momentOf(begun, 1);
    return start && { from: start.month, to: null, coarse: start.coarse };
  }
  const start = momentOf(found, 1);
  if (start === null) return null;
  const { month: from, coarse } = start;
  if (found[openGroup] !== undefined) return { from, to: null, coarse };
  const last = momentOf(found, 5);
  if (last === null) return null;
  // Of whole years, 2016 – 2020 is four; a month named as the end is one of those that count.
  const to = last.month + (last.coarse ? 0 : 1);
  return to < from ? null : { from, to, coarse };
}

interface Moment {
  month: number;
  coarse: boolean;
}

/** The moment in four groups of a match: a month's number, its name, the year, a month behind it. */
function momentOf(match: RegExpExecArray, group: number): Moment | null {
  const [number, name, year, behind] = [0, 1, 2, 3].map((offset) => match[group + offset]);
  if (year === undefined) return null;
  const named =
    name === undefined ? undefined : (months.get(name.slice(0, 4)) ?? months.get(name.slice(0, 3)));
  const month = Number(number ?? behind ?? named ?? 0);
  if (month > 12) return null;
  return { month: Number(year) * 12 + Math.max(0, month - 1), coarse: month === 0 };
}

/** Names of employers hold these. */
const employers = wordSet(`
  ltd limited plc inc llc llp corp corporation company co group gmbh ag kg ohg mbh verein sa sas sarl sl srl lda ltda
  agency agencia agence agentur university universitat universite universidad universidade college school schule ecole
  escuela escola hospital klinik krankenhaus clinic museum bank hotel restaurant studio institute institut ministry
  department centre center academy consulting services solutions partners
`);
/** Those who learn the work do not count as doing it. */
const learners = wordSet(`
  intern internship trainee apprentice student praktikant praktikantin praktikum werkstudent werkstudentin
  auszubildender auszubildende azubi stagiaire stage apprenti alternant becario becaria practicas estagiario estagiaria
`);
const roles = wordSet(`
  nurse chef cook head lead architect assistant associate clerk coach fellow guard pilot scientist solicitor attorney
  counsel commis specialist expert chief president executive representative staff koch kochin arzt arztin pfleger leiter
  leiterin fachkraft kaufmann kauffrau anwalt avocat cuisinier comptable employe employee responsable infirmier
  infirmiere conducteur chauffeur vendeur technicien technicienne abogado abogada recepcionista camarera camarero
  gerente jefe jefa docente analista tecnico tecnica medico medica chefe auxiliar
`);
const roleEnding =
  /^\p{L}{2,}(?:[^aeiou]er|eer|or|ist|ant|[^m]ent|ian|yst|mann|frau|erin|orin|istin|eur|euse|rice|iste|naire|ien|ienne|ier|iere|ero|era|ista|dor|dora|eiro|eira|\p{L}{3}ic[oa])$/u;

function isRole(key: string): boolean {
  return roles.has(key) || roleEnding.test(key);
}

/** What stands with the dates below a title, an employer and a place, has no more words. */
const longestPlace = 6;

/** The title of the work in a line, or in the line before it: the first part of it that names who does something. */
function titleAt(
  text: ScannedText,
  index: number,
  mentions: readonly SkillMention[],
): Pick<DatedWork, 'roots' | 'skills' | 'evidence'> | null {
  const own = titleIn(text, index);
  if (own !== null) return own.length === 0 ? null : titleOf(text, own, mentions);
  // A sentence that names a year is not the line below a title.
  if (partsOfLine(text, index).flat().length > longestPlace) return null;
  let before = index - 1;
  if (text.plain[before]?.trim() === '') before -= 1;
  if (before < 0 || isListItem(text.lines[before] as string) || /^#\s/u.test(text.lines[before] as string))
    return null;
  if (timeIn(foldText((text.plain[before] as string).slice(0, longestLine))) !== null) return null;
  const other = titleIn(text, before);
  return other === null || other.length === 0 ? null : titleOf(text, other, mentions);
}

/** The pieces of the title in a line; empty where a learner's, null where there is none. */
function titleIn(text: ScannedText, index: number): number[] | null {
  for (const part of partsOfLine(text, index)) {
    const keys = part.map((piece) => (text.tokens[piece] as ScannedToken).key);
    // A school teacher is none, but a school is an employer.
    const employed = isRole(keys.at(-1) as string) || !keys.some((key) => employers.has(key));
    if (employed && keys.some(isRole)) return keys.some((key) => learners.has(key)) ? [] : part;
  }
  return null;
}

function titleOf(
  text: ScannedText,
  part: readonly number[],
  mentions: readonly SkillMention[],
): Pick<DatedWork, 'roots' | 'skills' | 'evidence'> {
  const own = new Set(part);
  return {
    roots: rootsOf(part.map((piece) => text.tokens[piece] as ScannedToken)),
    skills: mentions.filter(({ from }) => own.has(from)).map(({ skill }) => skill.name),
    evidence: { ...lineAt(text, part[0] as number), words: '' },
  };
}

const timeWord = new RegExp(
  String.raw`^(?:\d+|${open}|since|seit|depuis|desde|january|february|september|october|november|december|septembre|octobre|novembre|decembre|oktober|dezember|septiembre|noviembre|diciembre|octubre|setembro|outubro|novembro|dezembro|januar|februar|janvier|fevrier|enero|febrero|janeiro|fevereiro)$`,
  'u',
);

/** The pieces of a line, without those of its dates, parted by commas, dashes and words such as `at`. */
function partsOfLine({ tokens }: ScannedText, index: number): number[][] {
  const parts: number[][] = [[]];
  for (let piece = firstOfLine(tokens, index + 1); tokens[piece]?.line === index + 1; piece += 1) {
    const { key, gap } = tokens[piece] as ScannedToken;
    if (/[,;:()|@·•]|\s[-–—]\s|\t/u.test(gap) || /^(?:at|bei|chez)$/u.test(key)) parts.push([]);
    if (!timeWord.test(key)) (parts.at(-1) as number[]).push(piece);
  }
  return parts.filter((part) => part.length > 0);
}

/** The first piece of a line, or of one behind it. */
function firstOfLine(tokens: readonly ScannedToken[], line: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as ScannedToken).line < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The months that pieces of work cover together, each once; `now` is this month, else the latest that any names. */
export function monthsOf(
  works: readonly DatedWork[],
  now: number | null,
  all: readonly DatedWork[] = works,
): number {
  const latest = now ?? Math.max(0, ...all.map(({ from, to }) => to ?? from));
  const spans = works
    .map(({ from, to, coarse }) => ({
      from,
      to: to ?? Math.max(from, coarse ? latest - (latest % 12) : latest),
    }))
    .sort((a, b) => a.from - b.from);
  let [total, end] = [0, 0];
  for (const { from, to } of spans) {
    if (to <= end) continue;
    total += to - Math.max(from, end);
    end = to;
  }
  return total;
}
