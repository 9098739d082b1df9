/** What a posting says in lines of its own, `Location: Berlin`, where there is no markup: in the words of eight languages. */
import type { Employment, Salary, WorkMode } from '../core/application.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import { foldText } from '../core/fold-text.ts';
import { bareLine } from './clean-posting.ts';
import { dayIn, employmentOf } from './job-posting-fields.ts';
import { basisNotes, payInText } from './job-posting-pay.ts';

/** What labels told; null where none did. */
export interface LabelledFacts {
  company: string | null;
  role: string | null;
  location: string | null;
  workMode: WorkMode | null;
  employment: Employment | null;
  salary: Salary | null;
  deadline: CalendarDate | null;
  /** What was labelled as pay or as a deadline and could not be read, and how pay was counted. */
  notes: string[];
}

type Field = Exclude<keyof LabelledFacts, 'notes'>;

const labels: [Field, RegExp][] = [
  [
    'company',
    /^(?:company|company name|employer|hiring (?:company|organi[sz]ation)|organi[sz]ation|arbeitgeber|unternehmen|firma|entreprise|employeur|societe|empresa|empleador|azienda|bedrijf|werkgever|公司|公司名称)$/,
  ],
  [
    'role',
    /^(?:job title|role|position|position title|vacancy|stelle|stellenbezeichnung|position bezeichnung|poste|intitule du poste|puesto|cargo|posizione|functie|职位|职位名称)$/,
  ],
  [
    'location',
    /^(?:location|locations|job location|work location|place of work|place|city|office|duty station|standort|standorte|arbeitsort|einsatzort|ort|lieu|lieu de travail|localisation|ubicacion|lugar|lugar de trabajo|localidad|localizacao|local|sede|luogo|luogo di lavoro|locatie|standplaats|plaats|工作地点|地点)$/,
  ],
  [
    'workMode',
    /^(?:work ?mode|workplace|workplace type|remote|work arrangement|arbeitsmodell|modalidad|teletravail)$/,
  ],
  [
    'employment',
    /^(?:employment|employment type|time type|job type|contract type|type of contract|type|hours|working pattern|anstellungsart|beschaftigungsart|arbeitszeit|vertragsart|type de contrat|contrat|tipo de contrato|jornada|tipo di contratto|dienstverband)$/,
  ],
  [
    'salary',
    /^(?:salary|salary range|pay|pay range|compensation|remuneration|wage|base salary|base pay|annual salary|gehalt|vergutung|jahresgehalt|bezahlung|salaire|remuneration brute|salario|sueldo|retribucion|remuneracao|retribuzione|stipendio|salaris|薪资|薪水|工资)$/,
  ],
  [
    'deadline',
    /^(?:deadline|application deadline|closing date|apply by|applications close|apply before|closes|valid through|closing|last date to apply|bewerbungsfrist|bewerbungsschluss|bewerbung bis|bewerben bis|frist|date limite|date limite de candidature|date de cloture|fecha limite|plazo|fecha de cierre|prazo|data limite|scadenza|sluitingsdatum|uiterste datum|reageren voor|截止日期)$/,
  ],
];

/** More lines than any posting has. */
const mostPairs = 2000;

/** The facts that pairs of a label and a value tell; the first of each kind counts. */
export function labelledFacts(pairs: Iterable<readonly [string, string]>): LabelledFacts {
  const found = new Map<Field, string>();
  let left = mostPairs;
  for (const [label, value] of pairs) {
    left -= 1;
    if (left < 0) break;
    const field = fieldOf(label);
    const isName = field === 'company' || field === 'role';
    const text = isName ? bareLine(value) : firstSentence(bareLine(value));
    if (field !== undefined && !found.has(field) && text !== '' && text.length <= 150) found.set(field, text);
  }
  return factsIn(found);
}

/** What a label names; undefined where that is no field. */
function fieldOf(label: string): Field | undefined {
  const key = foldText(label.slice(0, 60))
    .replace(/[:：*_\s]+/g, ' ')
    .trim();
  return labels.find(([, pattern]) => pattern.test(key))?.[0];
}

/** A text up to the end of its first sentence, which an abbreviation (`St. Gallen`) does not end. */
function firstSentence(text: string): string {
  return text.replace(/(?<=\p{L}{3})\.\s+\p{Lu}.*$/su, '');
}

function factsIn(found: ReadonlyMap<Field, string>): LabelledFacts {
  const text = (field: Field): string | null => found.get(field) ?? null;
  const [pay, day] = [text('salary'), text('deadline')];
  const read = pay === null ? null : payInText(pay);
  const deadline =
    day === null ? null : dayIn(day.replace(/\s*(?:\(.*\)|,?\s+(?:at\s+)?\d{1,2}[:.]\d{2}.*)$/, ''));
  return {
    company: text('company'),
    role: text('role'),
    location: text('location'),
    workMode: workModeIn([text('workMode'), text('location')].filter(Boolean).join(' ')),
    employment: employmentOf(text('employment')),
    salary: read?.salary ?? null,
    deadline,
    notes: [
      ...(read === null ? [] : basisNotes(read)),
      ...(pay !== null && read === null ? [`Pay, as the page says it: ${pay}`] : []),
      ...(day !== null && deadline === null ? [`Deadline, as the page says it: ${day}`] : []),
    ],
  };
}

function workModeIn(text: string): WorkMode | null {
  if (/\bhybrid/i.test(text)) return 'hybrid';
  if (/\b(?:fully |100 ?% )?remote\b|\bhome[ -]?office\b|télétravail|teletrabajo/i.test(text))
    return 'remote';
  return /\bon-?site\b|vor ort|présentiel|presencial/i.test(text) ? 'onsite' : null;
}

/** Where a line goes on with another label: `Location: Berlin. Salary: 70,000 EUR`, `Pay: £20 | Hours: full-time`. */
const goesOn = /(?:[.;|·•]|\s[–-])\s+(?=(\p{L}[\p{L} '’]{1,40}?)\s*[:：]\s)/gu;

/** A line cut where another of our labels begins. */
function* partsOf(line: string): Generator<string> {
  let from = 0;
  for (const { 0: between, 1: label = '', index } of line.matchAll(goesOn)) {
    if (fieldOf(label) === undefined) continue;
    yield line.slice(from, index);
    from = index + between.length;
  }
  yield line.slice(from);
}

/** The pairs in a Markdown text's or a plain text's lines: `Location: Berlin`, `- **Pay:** £20 per hour`. */
export function* labelledLines(text: string): Generator<[string, string]> {
  for (const line of text
    .slice(0, 200_000)
    .split('\n')
    .flatMap((one) => [...partsOf(bareLine(one.slice(0, 400)))])) {
    const plain = bareLine(line);
    const found = /^([\p{L}][\p{L} '’]{1,40}?)\s*[:：]\s*(\S.*)$/u.exec(plain);
    if (found?.[1] !== undefined && found[2] !== undefined) yield [found[1], found[2]];
  }
}
