/** Phrases by which a posting says how firmly it asks, and words by which it speaks to its reader. */

/** What a phrase says of the skills beside it. */
export type Cue = 'required' | 'nice';

const phrases = (list: string, cue: Cue): [string, Cue][] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => [` ${line} `, cue]);

/** In the form of `keyOf`; in one clause the earlier in this list wins. */
export const cues: readonly [string, Cue][] = [
  ...phrases(
    `nice to have
    nice to haves
    good to have
    is nice
    are nice
    great to have
    a plus
    a big plus
    a huge plus
    a strong plus
    a definite plus
    is plus
    bonus
    bonus points
    preferred
    preferably
    ideally
    desirable
    desired
    an advantage
    advantageous
    beneficial
    an asset
    helpful
    useful
    optional
    welcome
    welcomed
    appreciated
    would be great
    would be nice
    would be ideal
    would be good
    not required but
    not essential
    not a must
    no must
    we d love
    extra credit
    von vorteil
    vorteilhaft
    wunschenswert
    wünschenswert
    idealerweise
    vorzugsweise
    gerne
    gern
    optimalerweise
    ein plus
    pluspunkt
    kein muss
    hilfreich
    willkommen
    un plus
    un atout
    apprecie
    souhaite
    deseable
    se valora`,
    'nice',
  ),
  ...phrases(
    `required
    requires
    require
    must
    must have
    mandatory
    essential
    necessary
    needed
    you need
    need to
    minimum
    at least
    erforderlich
    zwingend
    notwendig
    vorausgesetzt
    voraussetzung
    unabdingbar
    mindestens
    sicherer umgang
    requis
    indispensable
    imprescindible`,
    'required',
  ),
];

/** Words of a sentence that speaks to the reader, or of what is worked with. */
export const addressing = new Set(
  `you your yours look looking need needs seek seeking hire hiring join role stack use uses using written run runs running
  built technology technologies work works engineer engineers developer developers experience du dein deine deinen sie ihr
  ihre ihren suchen sucht nutzen arbeiten setzen entwickelst operate operates develop`.split(/\s+/),
);
