/** Whether a résumé says of a degree or licence that it is not held yet, or no longer: `Bachelor, expected 2027`, `laufend`. */
import type { SkillMention } from './find-skills.ts';
import { findPhrase, phraseIndex } from './phrases.ts';
import type { ScannedText, ScannedToken } from './scan-text.ts';
import { isHeld } from './vocabulary-text.ts';

const phrases = phraseIndex(() =>
  `in progress,ongoing,expected,anticipated,pursuing,currently studying,studying for,studying towards,working towards,
  enrolled,to be completed,not completed,not finished,incomplete,unfinished,dropped out,expired,lapsed,in training,
  laufend,voraussichtlich,angestrebt,derzeit,noch nicht,nicht abgeschlossen,abgebrochen,abgelaufen,begonnen,
  en cours,en preparation,prevu,prevue,non obtenu,non obtenue,interrompu,interrompue,expire,
  en curso,cursando,previsto,sin terminar,sin finalizar,no finalizado,no finalizada,incompleto,incompleta,caducado,
  caducada,en proceso,em andamento,em curso,a frequentar,a concluir,a terminar,previsao,trancado,trancada,vencido,
  vencida,em formacao`
    .split(',')
    .map((phrase) => [phrase.trim(), true] as const),
);

/** How far from what they speak of such words may stand, and how many other names may stand between. */
const reach = 16;
const mostBetween = 4;

/** Whether words beside a mention say so; those beside another degree or licence speak of that one. */
export function isUnfinished(
  { tokens }: Pick<ScannedText, 'tokens'>,
  mentions: readonly SkillMention[],
  index: number,
): boolean {
  const own = mentions[index] as SkillMention;
  const { line } = tokens[own.from] as ScannedToken;
  const before = mentions
    .slice(Math.max(0, index - mostBetween), index)
    .findLast((one) => isOfHeld(one) && !isSaidAgain(tokens, one, own));
  const after = mentions
    .slice(index + 1, index + 1 + mostBetween)
    .find((one) => isOfHeld(one) && !isSaidAgain(tokens, own, one));
  let from = Math.max(own.from - reach, before?.to ?? 0);
  let to = Math.min(own.to + reach, after?.from ?? tokens.length);
  while (from < to && tokens[from]?.line !== line) from += 1;
  while (to > from && tokens[to - 1]?.line !== line) to -= 1;
  return findPhrase(tokens, from, to, phrases) !== null;
}

function isOfHeld({ skill }: SkillMention): boolean {
  return isHeld(skill.kind);
}

/** Whether brackets name the same once more: `Bachelor of Science (BSc)`. */
function isSaidAgain(tokens: ScannedText['tokens'], left: SkillMention, right: SkillMention): boolean {
  return left.skill.name === right.skill.name && tokens[right.from]?.gap.includes('(') === true;
}
