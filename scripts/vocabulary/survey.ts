/** Turns rows of the O*NET survey into skills' names in the vocabulary's notation. */

/** A row of `onet-technology.tsv` or `onet-tools.tsv`. */
export interface SurveyRow {
  name: string;
  category: string;
  /** Many employers' postings name it. */
  hot: boolean;
  /** How many occupations use it. */
  occupations: number;
}

/** Technology must be hot or used by this many occupations; a tool by so many. */
const leastOccupations = { technology: 2, tool: 5 };

/** Makers whose name postings leave out. */
const makers =
  /^(?:Adobe(?: Systems)?|Allen-Bradley|Amazon|Apache|Apple|Atlassian|Autodesk|Bentley(?: Systems)?|Blackbaud|Cisco(?: Systems)?|Citrix|Corel|Dassault Systemes|ESRI|Epicor|FileMaker|GE|Google|Hewlett Packard|HP|IBM|Infor|Intuit|Intergraph|Leica|McAfee|Microsoft|MicroFocus|National Instruments|Nuance|Oracle|Palisade|PTC|QSR|Red Hat|Rockwell|SAP|SAS|Sage|Siemens|Sun|Symantec|Thomson Reuters|The MathWorks|Trimble|VMware|Wolfram Research|Wolters Kluwer) (?=\S)/u;

/** Reads a table with a header line. */
export function readSurvey(text: string): SurveyRow[] {
  const rows = text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '');
  return rows.map((line) => {
    const [name = '', category = '', hot, occupations] = line.split('\t');
    return { name, category, hot: hot === 'Y', occupations: Number(occupations) };
  });
}

/** The names of a piece of software, or null where it is too special, too general or left out by hand. */
export function technologySkill(row: SurveyRow, isLeftOut: (name: string) => boolean): string[] | null {
  if (!row.hot && row.occupations < leastOccupations.technology) return null;
  const whole = row.name.replace(/ (?:software|tools?|application|system software)$/u, '').trim();
  const { name, acronym } = withoutAcronym(whole);
  const words = name.split(' ').length;
  const general = !/[\p{Lu}\d]/u.test(name);
  if (isLeftOut(row.name) || isLeftOut(name) || words > 5 || (general && words < 2)) return null;
  if (/[|^=`$\\]/u.test(name) || !/\p{L}{2}/u.test(name)) return null;
  const product = name.replace(makers, '');
  const names = [marked(name), acronym, product === name ? null : marked(product)];
  return names.filter((each): each is string => each !== null && !isLeftOut(each));
}

/** The names of a tool or machine; only those of several words, since single ones (`files`, `scales`) are too common. */
export function toolSkill(row: SurveyRow, isLeftOut: (name: string) => boolean): string[] | null {
  const { name, acronym } = withoutAcronym(row.name);
  const words = name.split(' ').length;
  if (row.occupations < leastOccupations.tool || words < 2 || words > 4) return null;
  if (isLeftOut(name) || officeThing.test(name) || /[|^=`$\\]/u.test(name)) return null;
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  return [title, ...(acronym === null ? [] : [acronym])];
}

/** What every workplace has says nothing about a skill. */
const officeThing =
  /computer|telephone|phone|player|television|camera|camcorder|projector|calculator|printer|copi|facsimile|flash drive|monitors?$|glasses|gloves|goggles|masks?$|recorder|keyboard|mouse|scanners?$|typewriter|toy |furniture|vehicles?$|trucks?$|vans?$|cars?$|ear plugs|ear muffs|hats?$|lanyard|helmets?$|clothing|gowns?$|boots?$|playground|balls?$|books?$|pens?$|videoconferenc|teleconferenc|headset|microphone|whiteboard|chairs?$|tables?$|carts?$|desks?$/iu;

/** `Programmable logic controllers PLC`: the acronym at the end is another name, met in its own case. */
function withoutAcronym(name: string): { name: string; acronym: string | null } {
  const found = /^(.*\p{Ll}\S*) ([A-Z][A-Z\d/&-]{1,6})$/u.exec(name);
  if (!found || !initialsMatch(found[1] as string, found[2] as string)) return { name, acronym: null };
  return { name: found[1] as string, acronym: `${found[2]}${(found[2] as string).length < 4 ? '^^' : '^'}` };
}

function initialsMatch(words: string, acronym: string): boolean {
  const initials = words
    .toLowerCase()
    .split(/[ -]/u)
    .map((word) => word.charAt(0));
  return initials.includes(acronym.charAt(0).toLowerCase());
}

/** A name that is an ordinary word, or a few capitals, needs fitting company; others are met in any case. */
function marked(name: string): string {
  return /^(?:\p{Lu}\p{Ll}+|[\p{Lu}\d]{1,4}|\p{L}{1,3})$/u.test(name) ? `${name}^^` : name;
}
