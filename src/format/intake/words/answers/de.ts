/** How employers answer in German. */
import type { AnswerPhrases } from './phrases.ts';

const meeting =
  '(?:(?:vorstellungs|kennenlern|bewerbungs|telefon|video|fach|erst|zweit)?-?gesprach|(?:telefon|video)?interview|telefonat|videocall|call|probearbeiten|kennenlernen)';

/** The phrases. */
export const german: AnswerPhrases = {
  says: {
    rejected: [
      'leider .{0,120}?(?:nicht|keine|absage|absagen|anderen? (?:bewerber|kandidat)|andere[nr]? kandidat|mitbewerber|ablehnen)',
      '(?:nicht|keine?) .{0,60}?(?:in die (?:engere|nahere) (?:aus)?wahl|berucksichtigen|weiterverfolgen|weiter verfolgen|zusage geben|positive (?:nachricht|ruckmeldung|antwort)|einstellen|in betracht)',
      'fur (?:eine?n? )?andere[nr]? (?:\\w+ )?(?:bewerber|kandidat|mitbewerber)\\w* entschieden',
      'andere (?:bewerber|kandidat)\\w* .{0,60}?(?:besser|naher|eher|den vorzug)',
      '(?:mussen|mochten|bedauern).{0,60}? (?:ihnen|dir) .{0,40}?(?:absagen|absage)',
      'gegen (?:deine|ihre) bewerbung entschieden|(?:ihre|deine) bewerbung (?:wurde )?(?:abgelehnt|abgesagt)',
      'bedauern.{0,40}?(?:ihnen|dir|dass).{0,80}?(?:nicht|absage)',
    ],
    withdrawn: [
      '(?:sie haben ihre|du hast deine) bewerbung (?:erfolgreich )?zuruckgezogen',
      '(?:ihre|deine) bewerbung (?:wurde|ist) (?:erfolgreich )?zuruckgezogen',
    ],
    offer: [
      '(?:freuen uns|gerne|gern|mochten|konnen).{0,60}?(?:ihnen|dir) .{0,60}?(?:die stelle|die position|ein (?:\\w+ )?angebot|einen (?:arbeits)?vertrag|eine zusage)',
      '(?:vertragsangebot|jobangebot|angebotsschreiben|arbeitsvertrag) .{0,60}?(?:anbei|anhang|beigefugt|unterzeichn|unterschr|erhalten|finden)',
      '(?:anbei|im anhang|beigefugt) .{0,60}?(?:vertragsangebot|arbeitsvertrag|ihr angebot|dein angebot)',
    ],
    assessment: [
      '(?:bearbeiten|losen|absolvieren|durchfuhren|machen|einladen|teilnehmen|ausfullen|bearbeite|lose|absolviere).{0,60}?(?:test|aufgabe|assessment|fallstudie|challenge)\\b',
      '(?:online-?test|eignungstest|einstellungstest|probeaufgabe|testaufgabe|coding-?challenge|assessment|fallstudie|programmieraufgabe).{0,80}?(?:bearbeiten|losen|absolvieren|durchfuhren|einladen|teilzunehmen|teilnehmen|zusenden|bis zum)',
    ],
    interview: [
      `(?:lade|laden|einladen|einladung|eingeladen).{0,90}?${meeting}`,
      `(?:zu|fur) (?:eine[mnr]?|einem|das|unser|ihr|dein)(?: \\w+){0,3} ${meeting}.{0,60}?(?:einladen|einzuladen|eingeladen|vereinbaren|abstimmen)`,
      `(?:vorstellungsgesprach|telefoninterview|interview|kennenlerngesprach|erstgesprach|gesprach).{0,60}?(?:vereinbaren|abstimmen|bestatigen|findet .{0,40}statt|terminiert)`,
      `(?:wurden|mochten|wollen) (?:wir )?(?:sie|dich|uns) .{0,60}?(?:kennenlernen|kennen lernen|sprechen|unterhalten)`,
      '(?:vorstellungsgesprach|telefoninterview|interview|kennenlerngesprach|erstgesprach|gesprach|termin).{0,60}?(?:verschieben|verschoben|verlegen|verlegt)',
      'in die (?:engere auswahl|nachste runde) (?:gekommen|geschafft)|einen runde weiter|eine runde weiter',
    ],
    information: [
      '(?:bitte|konnten sie|konnen sie|kannst du|konntest du).{0,80}?(?:zeugnisse|unterlagen|nachweise?|gehaltsvorstellung\\w*|kundigungsfrist|referenzen|arbeitsproben|portfolio|anschreiben|lebenslauf|eintrittstermin|verfugbarkeit|informationen|angaben)',
      '(?:benotigen|brauchen|fehlen|fehlt) .{0,60}?(?:zeugnisse?|unterlagen|nachweise?|gehaltsvorstellung\\w*|referenzen|portfolio|angaben|anschreiben|informationen)',
    ],
  },
  closed: [
    '(?:stelle|position|vakanz) .{0,40}?(?:(?:bereits|anderweitig|inzwischen|intern) besetzt|nicht mehr (?:besetzt|verfugbar)|gestrichen|zuruckgezogen)',
  ],
  negations: ['nicht|kein(?:e[rnms]?)?|ohne|weder|nie|statt|absehen'],
  conditions: ['wenn|falls|sofern|sollte[n]?|ob|sobald|gegebenenfalls|ggf|bevor|eventuell|konnte es sein'],
  doubts: ['wenn (?:ihr|dein|sie|wir)|falls (?:ihr|dein|sie|wir)|sofern|sollte (?:ihr|dein)'],
  rounds: {
    phone: ['telefon\\w*|erstgesprach|kennenlern\\w*|erstes gesprach'],
    technical: ['fachgesprach|technisch\\w*|fachinterview|coding\\w*'],
    onsite: ['vor ort|in unserem (?:buro|haus)|bei uns im|probearbeiten|probetag|zweitgesprach|finale\\w*'],
  },
  about: [
    '\\w*(?:gesprach|stelle)|bewerb|position|kandidat|gesprach|vakanz|interview|ausschreibung|karriere|angebot',
  ],
  quotes: [
    'am .{6,200} schrieb .{0,120}:',
    '-{2,} ?(?:ursprungliche|originale?|weitergeleitete) nachricht ?-{2,}',
  ],
};
