/** Words in cells that are no status and no date, folded by `foldWords`. */
import type { Employment, WorkMode } from '../../../core/application.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A mark that says yes. */
export const yesWords = set(
  'yes y x true 1 done ok okay passed pass complete completed finished attended check checked received had scheduled ja oui si sim vero wahr vrai verdadero verdadeiro waar erledigt bestanden fait hecho feito fatto gedaan 是 有 对 完成 已完成 通过',
);
/** A mark that says no. */
export const noWords = set(
  'no n false 0 none nein non nao falsch faux falso onwaar nee neen kein keine 否 无 没有 没',
);
/** Cells that say nothing, of whatever field. */
const nothing = /^(?:n ?a|none|null|nil|nan|undefined|tba|tbd|unknown|k ?a|s o|nd|nvt)$/;

/** Whether a cell says nothing: "n/a", a dash. */
export const saysNothing = (cell: string, folded: string): boolean =>
  folded === '' ? /^[\p{P}\s]*$/u.test(cell) : nothing.test(folded);

/** Ticks, and what stands for no; everything else is told by words. */
export function markOf(cell: string, folded: string): boolean | null {
  const bare = cell.replace(/\s|\uFE0F/g, '');
  if (/^[✓✔☑✅√●☒❎🟢👍]+$/u.test(bare)) return true;
  if (/^[✗✘❌☐✖○🔴👎]+$/u.test(bare)) return false;
  if (yesWords.has(folded)) return true;
  return noWords.has(folded) ? false : null;
}

/** Where work is done, the more particular first. */
export const workModeWords: readonly (readonly [RegExp, WorkMode])[] = [
  [/hybrid|hibrid|ibrid|teilweise|混合/, 'hybrid'],
  [
    /remote|home ?office|teletrav|remoto|a distan|distanza|thuis|telearbeit|wfh|work from home|smart working|远程|居家/,
    'remote',
  ],
  [/on ?site|office|in person|vor ort|sur site|presenc|in sede|op kantoor|prasenz|现场|坐班/, 'onsite'],
];

/** Kinds of contract, the more particular first. */
export const employmentWords: readonly (readonly [RegExp, Employment])[] = [
  [
    /\bintern(?:s|ships?)?\b|praktik|stage\b|stagiaire|pasant|becari|estagi|tirocini|werkstudent|实习/,
    'internship',
  ],
  [
    /part ?time|teilzeit|temps partiel|tiempo parcial|media jornada|meio periodo|tempo parcial|deeltijd|兼职/,
    'part-time',
  ],
  [
    /full ?time|vollzeit|festanstellung|unbefristet|temps plein|cdi|tiempo completo|jornada completa|tempo inteiro|tempo integral|tempo pieno|indeterminato|voltijd|fulltime|vast|permanent|全职/,
    'full-time',
  ],
  [/temp|per diem|befristet|cdd|determinato|tijdelijk|seasonal|saison|临时/, 'temporary'],
  [/contract|freelance|freiberuf|independ|autonom|zzp|合同工/, 'contract'],
];

/** What a mark from 1 to 5, stars or a word say of how much it is wanted. */
export const highWords = /^(?:high|hoch|top|must|dream|urgent|haute?|eleve|alta?|alto|hoog|高|a$)/;
/** As {@link highWords}. */
export const lowWords = /^(?:low|niedrig|gering|basse?|faible|baja?|baixa?|bassa|laag|低|c$)/;
/** As {@link highWords}. */
export const normalWords = /^(?:normal|medium|mid|mittel|moyenne?|media|medio|gemiddeld|中|b$)/;
