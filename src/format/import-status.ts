/** Other people's words for how an application stands, as one of the configured stages. */
import type { Config } from '../core/config.ts';
import { foldText } from '../core/fold-text.ts';
import type { Stage, StageKind } from '../core/stage.ts';

/** Words by kind; the first kind whose pattern fits wins, so refusals come before what was refused. */
const words: [StageKind, RegExp][] = [
  ['rejected', /reject|declined by|turned down|not selected|unsuccessful|abgelehnt|absage|^no$|^closed$/],
  ['withdrawn', /withdr|declin|not interested|archiv|zuruckgezogen|cancel/],
  ['ghosted', /ghost|no (response|answer|reply)|keine antwort/],
  ['accepted', /accept|hired|signed|angenommen/],
  ['offer', /offer|negotiat|angebot/],
  ['interview', /interview|screen|assessment|technical|onsite|on-site|round|final|in progress|gesprach|test/],
  ['applied', /appl|submitted|sent|pending|waiting|in review|under review|beworben/],
  ['lead', /save|wish|bookmark|interested|to ?do|lead|new|draft|researching|gemerkt/],
];

/** The stage that a word of another tracker means; null where it cannot be told. */
export function stageOfWord(word: string, config: Config): Stage | null {
  const folded = foldText(word).trim();
  const plain = folded.replace(/[\s-]+/g, '_');
  const named = config.stages.find(({ id, label }) => id === plain || foldText(label) === folded);
  if (named !== undefined) return named;
  const kind = words.find(([, pattern]) => pattern.test(folded))?.[0];
  const ofKind = config.stages.filter((stage) => stage.kind === kind);
  return ofKind.find(({ id }) => folded.includes(id.replace(/_/g, ' '))) ?? ofKind[0] ?? null;
}
