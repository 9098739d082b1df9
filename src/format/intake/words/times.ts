/** How mails write the day and the hour of an appointment, in English, German, French, Spanish and Portuguese; folded, as patterns. */

/** The days of the week from Monday on, written out; short forms of them stand before a date alone. */
export const weekdays: readonly string[] = [
  'monday|montag|lundi|lunes|segunda(?:-| )feira',
  'tuesday|dienstag|mardi|martes|terca(?:-| )feira',
  'wednesday|mittwoch|mercredi|miercoles|quarta(?:-| )feira',
  'thursday|donnerstag|jeudi|jueves|quinta(?:-| )feira',
  'friday|freitag|vendredi|viernes|sexta(?:-| )feira',
  'saturday|samstag|sonnabend|samedi|sabado',
  'sunday|sonntag|dimanche|domingo',
];

/** Short forms from Monday on. */
export const shortWeekdays: readonly string[] = [
  'mon|mo|lun|seg|segunda',
  'tues?|di|mar|ter|terca',
  'wed|mi|mer|mie|qua|quarta',
  'thu(?:rs?)?|do|jeu|jue|qui|quinta',
  'fri|fr|ven|vie|sex|sexta',
  'sat|sa|sam|sab',
  'sun|so|dim|dom',
];

/** The day after. */
export const tomorrow = 'tomorrow|morgen|demain|manana|amanha';

/** Words between a day and its hour. */
export const untoHour =
  'at|from|starting|beginning|um|ab|von|gegen|uhrzeit|zeit|time|start|a las|a la|a partir das?|a|as|das|de las|de|entre las|entre|desde|kl|heure|hora|horario|between|the';

/** Words between an hour and its day. */
export const untoDay =
  'on the|on|am|den|dem|le|el|del|no dia|do dia|no|do|da|na|em|dia|of|the|this|date|datum';

/** Words before a day or an hour by which something else must be done. */
export const deadlines =
  "by|until|till|before|no later than|bis(?: zum)?|spatestens(?: am)?|vor dem|avant(?: le)?|jusqu'au|d'ici(?: le| au)?|au plus tard(?: le)?|antes del?|hasta(?: el)?|a mas tardar(?: el)?|ate(?: o)?(?: dia)?|antes do dia";

/** Words in a sentence before a day on which somebody cannot, or which no longer holds. */
export const denials =
  "not|cannot|can't|won't|unable|unavailable|instead of|rather than|moved from|nicht|kein\\w*|statt|pas|au lieu d\\w*|no (?:puedo|podemos|estoy|estamos|estare|estaremos)|en lugar de|nao|em vez d\\w*";

/** What parts hours among which one may choose. */
export const alternatives = 'or|oder|ou|o|,';

/** Words of English alone: where they stand, `11/12` may be either. */
export const englishWords = 'the|you|your|with|we';

/** The zones that abbreviations are used for, in summer and winter alike, as people do. */
export const zones: Readonly<Record<string, string>> = {
  UTC: 'UTC',
  GMT: 'UTC',
  BST: 'Europe/London',
  WET: 'Europe/Lisbon',
  WEST: 'Europe/Lisbon',
  CET: 'Europe/Berlin',
  CEST: 'Europe/Berlin',
  MEZ: 'Europe/Berlin',
  MESZ: 'Europe/Berlin',
  EET: 'Europe/Helsinki',
  EEST: 'Europe/Helsinki',
  ET: 'America/New_York',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  CT: 'America/Chicago',
  CDT: 'America/Chicago',
  MT: 'America/Denver',
  MDT: 'America/Denver',
  PT: 'America/Los_Angeles',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  BRT: 'America/Sao_Paulo',
  AEST: 'Australia/Sydney',
  AEDT: 'Australia/Sydney',
  AWST: 'Australia/Perth',
  NZST: 'Pacific/Auckland',
  NZDT: 'Pacific/Auckland',
  SGT: 'Asia/Singapore',
  JST: 'Asia/Tokyo',
  SAST: 'Africa/Johannesburg',
};
