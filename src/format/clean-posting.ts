/** A posting without what its page puts around it: skip links, cookie bars, buttons, and the postings that are like it. */

/** A cleaned posting, and the lines that were left out. */
export interface CleanPosting {
  text: string;
  left: string[];
}

/** Whole lines that are buttons and links of a page, in the languages of its visitors. */
const furniture =
  /^(?:skip to (?:the )?(?:main )?(?:content|navigation|main|search|job description)|jump to (?:content|main)|(?:zum|direkt zum) (?:haupt)?inhalt(?: springen)?|aller au contenu(?: principal)?|(?:ir|saltar|pasar) al contenido(?: principal)?|vai al contenuto|(?:ga )?naar (?:de )?inhoud|menu|toggle navigation|open menu|close menu|close|back|back to (?:top|jobs|(?:all )?(?:jobs|openings|results|search|listings|job list))|back to (?:the )?(?:job|posting|description|overview)|zurück(?: zur (?:übersicht|stelle|anzeige|stellenanzeige|stellenausschreibung|suche))?|nach oben|retour(?: aux offres)?|volver|home|search|search jobs|search for jobs|view all jobs|see all jobs|all jobs|more jobs|browse jobs|alle jobs|(?:click here to )?apply(?: now| here| online| for this (?:job|position|role)| on company (?:site|website)| with (?:linkedin|indeed|seek))?[!→»]*|easy apply|quick apply|apply now|start (?:your )?application|i['’]m interested|jetzt bewerben|(?:hier )?bewerben|online bewerben|postuler(?: maintenant| à cette offre)?|je postule|aplicar(?: ahora)?|solicitar|inscribirme(?: en esta oferta)?|candidatar-se|candidati(?: ora)?|solliciteer(?: nu| direct)?|save(?: this)?(?: job)?|saved?|unsave|merken|speichern|share(?: this)?(?: job| position| role| posting)?|teilen|partager|compartir|delen|print(?: this)?(?: job| page)?|drucken|imprimer|email(?: this)?(?: job| to a friend)|refer a friend|report(?: this)? (?:job|ad|posting|listing)|flag(?: this)? job|copy link|(?:share on )?(?:facebook|twitter|linkedin|xing|whatsapp|x|e-?mail)|sign in|sign up|sign in \/ register|log ?in|register|join now|anmelden|einloggen|registrieren|se connecter|connexion|s['’]inscrire|iniciar sesión|inloggen|create (?:a )?job alert|set (?:up )?(?:a )?job alert|get (?:job )?alerts?|job alert(?: erstellen)?|create alert|show more|show less|see more|see less|read more|mehr anzeigen|weniger anzeigen|voir plus|ver más|follow(?: us)?|privacy policy|privacy|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|cookie (?:policy|settings|preferences|notice)|cookies?|manage cookies|imprint|impressum|datenschutz(?:erklärung)?|agb|mentions légales|accept(?: all)?(?: cookies)?|(?:reject|decline|deny)(?: all)?(?: cookies)?|(?:alle )?(?:cookies )?(?:akzeptieren|ablehnen)|tout (?:accepter|refuser)|aceptar(?: todo| todas| cookies)*|rechazar(?: todo| todas)?|powered by .{2,40}|©.{0,80}|copyright ©.{0,80}|all rights reserved\.?|advertisement|anzeige)$/i;

/** A bar's text: who says this says nothing of a job. */
const cookieBar =
  /^(?:we (?:and our partners )?use cookies|(?:this|our) (?:web ?)?site uses cookies|by (?:continuing|using|clicking|accepting)[^.]{0,80}cookies|cookies help us|we value your privacy|wir (?:verwenden|nutzen|setzen)[^.]{0,40}cookies|diese (?:web)?seite (?:verwendet|nutzt) cookies|nous utilisons (?:des|les) cookies|ce site utilise des cookies|utilizamos cookies|este sitio (?:web )?utiliza cookies|usiamo (?:i )?cookie|questo sito utilizza (?:i )?cookie|wij gebruiken cookies|deze website gebruikt cookies)/i;

/** What begins the postings of others. */
const others =
  /^(?:similar (?:jobs|positions|roles|openings|vacancies)|related (?:jobs|positions|roles|openings|vacancies)|(?:other|more) (?:jobs|openings|positions|roles|vacancies)(?: (?:at|from|by|like|in|near|you).{0,60})?|more jobs.{0,60}|people (?:also|who viewed this job also) (?:viewed|searched).{0,40}|jobs you (?:may|might) (?:like|be interested in)|you (?:may|might) also (?:like|be interested in).{0,40}|recommended (?:jobs|for you).{0,40}|explore (?:more|other) (?:jobs|roles).{0,40}|recently (?:viewed|posted) jobs|ähnliche (?:jobs|stellen|stellenangebote|stellenanzeigen|positionen).{0,40}|weitere (?:jobs|stellen|stellenangebote|stellenanzeigen).{0,40}|das könnte (?:sie|dich) auch interessieren.{0,40}|offres (?:similaires|d['’]emploi similaires)|d['’]autres offres.{0,40}|ofertas similares|otras ofertas.{0,40}|empleos similares|vagas (?:semelhantes|similares)|offerte simili|vergelijkbare vacatures|andere vacatures.{0,40}|soortgelijke vacatures)\s*:?$/i;

/** What a posting itself goes on with, should it stand below the others. */
const matter =
  /^(?:requirements?|qualifications?|responsibilities|about (?:us|you|the (?:job|role|company|team)|.{2,30})|what (?:you|we)\b.{0,40}|who (?:you|we)\b.{0,40}|your (?:profile|tasks|role)|benefits|job description|description|skills|aufgaben|(?:ihr|dein) profil|anforderungen|wir bieten|deine aufgaben|ihre aufgaben|missions?|profil(?: recherché)?|requisitos|funciones|ofrecemos)\s*:?$/i;

/** The text without its page's furniture. Lines in code stay as they are. */
export function cleanPosting(text: string): CleanPosting {
  const left: string[] = [];
  const kept: string[] = [];
  const lines = text.split(/\r?\n/);
  let fence = false;
  let skipping = false;
  for (const line of lines) {
    if (/^\s*(?:```|~~~)/.test(line)) fence = !fence;
    const words = fence ? line : bareLine(line);
    if (words.length <= 120 && others.test(words)) skipping = !fence && kept.some((one) => one.trim() !== '');
    else if (skipping && words.length <= 120 && matter.test(words)) skipping = false;
    const isLeft = !fence && words !== '' && (skipping || isFurniture(words));
    if (isLeft) left.push(words.slice(0, 200));
    else if (!skipping || words === '') kept.push(line);
  }
  const result = kept
    .join('\n')
    .replace(/\n(?:[ \t]*\n){2,}/g, '\n\n')
    .trim();
  return left.length === 0 ? { text: text.trim(), left } : { text: result, left };
}

const isFurniture = (words: string): boolean =>
  (words.length <= 100 && furniture.test(words)) || (words.length <= 700 && cookieBar.test(words));

/** A line's words, without marks of Markdown and links. */
export function bareLine(line: string): string {
  return line
    .slice(0, 1000)
    .replace(/^[\s>]*(?:[-*+•]\s+|#{1,6}\s+)?/, '')
    .replace(/\*\*|__|\\$|\\(?=[-&.*_#[\]()+!\\])/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a person is told of the lines that were left out; null where there are none. */
export function leftText({ left }: CleanPosting): string | null {
  if (left.length === 0) return null;
  const first = left.slice(0, 3).map((line) => `“${line.length > 40 ? `${line.slice(0, 39)}…` : line}”`);
  const lines = left.length === 1 ? 'line' : 'lines';
  return `${left.length} ${lines} of the page around the posting left out: ${first.join(', ')}${left.length > 3 ? ' …' : ''}`;
}
