/** Time zones by their IANA names. */
import { clockOf } from './local-date-time.ts';
import { suggestWord } from './suggest.ts';

/**
 * The zone of an IANA name in any case, as IANA writes it; null where there is none. A second name of a zone
 * (`Europe/Kyiv`, `US/Pacific`) stays: people know theirs. Names that only some platforms have (`BST`, which is Dhaka's
 * to them, or `+02:00`) are none.
 */
export function timeZoneNamed(name: string): string | null {
  const wanted = name.toLowerCase();
  // The zone of most servers is known without loading what the platform knows of all others.
  if (wanted === 'utc') return 'UTC';
  const other = otherNames.find((one) => one.toLowerCase() === wanted);
  const zone = resolved(other ?? name);
  if (zone === null) return null;
  if (other !== undefined) return other;
  if (zone.toLowerCase() === wanted) return /^[A-Z]/.test(zone) ? zone : null;
  // A name that came later than the list below.
  return name.includes('/') ? name : null;
}

/** The IANA name that is probably meant by one that there is not: `Berlin`, `Europe/Berln`. */
export function suggestTimeZone(name: string): string | null {
  const all = [...Intl.supportedValuesOf('timeZone'), ...otherNames, 'UTC'];
  const place = name.trim().toLowerCase().replaceAll(' ', '_');
  const inPlace = all.find((one) => one.toLowerCase().endsWith(`/${place}`));
  // An abbreviation is near to many others, and each is somewhere else.
  return inPlace ?? (place.length > 4 ? suggestWord(name, all) : null);
}

/** Whether two names are of one zone. */
export function isSameZone(a: string, b: string): boolean {
  return a === b || (resolved(a) ?? a) === (resolved(b) ?? b);
}

/** The name that the platform has for a zone; null where it knows none. */
function resolved(name: string): string | null {
  try {
    return clockOf(name).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/** The names, by area, that IANA's data (2025b) has beside those which `Intl.supportedValuesOf` tells. */
const otherNames = Object.entries({
  Africa: 'Asmara Timbuktu',
  America:
    'Argentina/Buenos_Aires Argentina/Catamarca Argentina/ComodRivadavia Argentina/Cordoba Argentina/Jujuy Argentina/Mendoza Atikokan Atka Ensenada Fort_Wayne Indiana/Indianapolis Kentucky/Louisville Knox_IN Montreal Nipigon Nuuk Pangnirtung Porto_Acre Rainy_River Rosario Santa_Isabel Shiprock Thunder_Bay Virgin Yellowknife',
  Antarctica: 'South_Pole',
  Asia: 'Ashkhabad Choibalsan Chongqing Chungking Dacca Harbin Ho_Chi_Minh Istanbul Kashgar Kathmandu Kolkata Macao Tel_Aviv Thimbu Ujung_Pandang Ulan_Bator Yangon',
  Atlantic: 'Faroe Jan_Mayen',
  Australia: 'ACT Canberra Currie LHI NSW North Queensland South Tasmania Victoria West Yancowinna',
  Brazil: 'Acre DeNoronha East West',
  Canada: 'Atlantic Central Eastern Mountain Newfoundland Pacific Saskatchewan Yukon',
  Chile: 'Continental EasterIsland',
  Etc: 'GMT GMT+0 GMT+1 GMT+10 GMT+11 GMT+12 GMT+2 GMT+3 GMT+4 GMT+5 GMT+6 GMT+7 GMT+8 GMT+9 GMT-0 GMT-1 GMT-10 GMT-11 GMT-12 GMT-13 GMT-14 GMT-2 GMT-3 GMT-4 GMT-5 GMT-6 GMT-7 GMT-8 GMT-9 GMT0 Greenwich UCT UTC Universal Zulu',
  Europe: 'Belfast Kyiv Nicosia Tiraspol Uzhgorod Zaporozhye',
  Mexico: 'BajaNorte BajaSur General',
  Pacific: 'Chuuk Johnston Kanton Pohnpei Samoa Yap',
  US: 'Alaska Aleutian Arizona Central East-Indiana Eastern Hawaii Indiana-Starke Michigan Mountain Pacific Samoa',
  '': 'CET CST6CDT Cuba EET EST EST5EDT Egypt Eire GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UCT Universal W-SU WET Zulu',
}).flatMap(([area, names]) => names.split(' ').map((name) => (area === '' ? name : `${area}/${name}`)));
