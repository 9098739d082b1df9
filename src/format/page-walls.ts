/** Pages that stand in front of a posting, or in place of one: nothing on them is to be written down. */
import type { JobPage } from './job-page.ts';

/** A page holds no posting that could be taken. The message is for people and says what to do. */
export class NoPostingError extends Error {
  override name = 'NoPostingError';
}

const save = 'open it in your browser, save the page there and name the file instead';

/** More text than any wall has. */
const mostWords = 250;

/** A way to recognise a page: by its title's beginning, by what its text says, by its address. */
interface Wall {
  /** What a title is, before a mark or one of {@link tail}: "Login" is a wall, "Login Engineer" is none. */
  title: RegExp;
  text: RegExp;
  address: RegExp | null;
  said: string;
}

/** What may follow. */
const tail =
  /^\s*(?:$|[|–—:,.…!?·*/&(-]|(?:to|or|and|page|form|required|with|now|if|your|you|that|please|before|für|zu|bei|oder|ou|à|o|para|en|um)\b)/i;

const walls: Wall[] = [
  {
    title:
      /^(?:just a moment|attention required|access (?:to this page has been )?denied|access denied|pardon our interruption|security (?:check|verification|challenge)|robot (?:check|or human)|are you (?:a |not a )?(?:robot|human)(?: or not)?|human verification|verify(?:ing)? (?:you are|that you|your|to)(?: .*)?|verification required|checking your browser(?: before .*)?|one more step|ddos[ -].*|please wait(?: .*)?|captcha|bot (?:check|detection)|challenge|blocked|(?:error )?(?:403|429)(?: .*)?|forbidden|too many requests|request (?:unsuccessful|blocked|rejected)|unusual traffic|you have been blocked|sorry, you have been blocked|nur einen moment|einen moment|sicherheitsüberprüfung|zugriff verweigert|un instant|accès refusé|vérification|un momento|acceso denegado|verificación|accesso negato|momentje|请稍候|安全验证|人机验证)/i,
    text: /verify(?:ing)? (?:that )?you(?:['’]re| are) (?:not a (?:ro)?bot|(?:a )?human)|(?:are you|you are|you['’]re) (?:not )?a robot|checking (?:if the site connection is secure|your browser)|additional verification required|complete the (?:security check|captcha)|enable javascript and cookies to continue|unusual (?:traffic|activity)|press (?:and|&) hold|kein roboter|keine? maschine|sicherheitsabfrage|pas un robot|no (?:es|eres|soy) un robot|安全验证|人机验证/i,
    address: /\/(?:cdn-cgi\/challenge|captcha|challenge|blocked)\b/i,
    said: 'this is a check for robots (a captcha), not a posting',
  },
  {
    title:
      /^(?:sign[ -]?(?:in|up|on)|log[ -]?(?:in|on)|register|create (?:an|your) account|join (?:linkedin|now|today)|account (?:login|required)|authentication|please (?:sign|log) (?:in|on)|you need to (?:sign|log) (?:in|on)|members? (?:login|only)|anmeld(?:en|ung)|einloggen|registrieren|bitte (?:melden sie sich .*|melde dich .*|anmelden|einloggen)|(?:se )?connexion|se connecter|connectez-vous|s['’]inscrire|identifiez-vous|inici(?:ar|e|a) (?:de )?sesi[óo]n|acceder|regístrate|entrar|iniciar sess[ãa]o|acced[ii]|inloggen|aanmelden|logga in|log ind|zaloguj|登录|登錄|ログイン|로그인)|[|–—-]\s*(?:sign[ -]in|sign[ -]up|log[ -]?in|anmelden|connexion|authwall)|^\S+ (?:login|sign[ -]in|log[ -]in|sign[ -]up)/iu,
    text: /(?:sign|log) ?in (?:or (?:sign ?up|register|join) )?to (?:view|see|continue|access|apply|read|unlock)|you (?:must|need to|have to) (?:be (?:signed|logged) in|(?:sign|log) in)|(?:please )?(?:sign|log) in to (?:your account|continue)|join (?:now )?to (?:view|see|apply)|already on linkedin\? sign in|create (?:an|your) (?:free )?account to|(?:bitte )?(?:melden sie sich|melde dich|loggen sie sich|logge dich) (?:bitte )?(?:an|ein)|anmelden, um|connectez-vous pour|identifiez-vous pour|inicia sesión para|inicie sesión para|accedi per|log in om/i,
    address:
      /\/(?:authwall|login|log-in|signin|sign-in|signup|sign-up|sso|oauth2?|uas\/login|checkpoint|account\/login)(?:[/?.]|$)|^https?:\/\/(?:login|accounts?|auth|signin|sso)\./i,
    said: 'this is a sign-in page, not a posting',
  },
  {
    title:
      /^(?:before you continue|bevor sie fortfahren|avant de continuer|antes de continuar|cookie consent|your privacy)/i,
    text: /^(?:before you continue to|bevor sie (?:zu|fortfahren)|avant d['’]accéder|antes de continuar)/i,
    address: /^https?:\/\/consent\./i,
    said: 'this page asks for consent and shows no posting yet',
  },
  {
    title:
      /^(?:(?:error:? )?(?:404|410|500|502|503)\b.*|(?:page|job|posting|position|vacancy) (?:was |is )?not (?:found|available)|not found|error|oops|something went wrong|service unavailable|seite nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|pagina non trovata|pagina niet gevonden)/i,
    text: /(?:page|site) (?:you (?:are|were|['’]re) looking for|you requested|requested) (?:does not|doesn['’]t|could not|cannot|can['’]t|was not|is not|no longer)/i,
    address: null,
    said: 'this is an error page, not a posting: it may be gone, or its address have a fault',
  },
];

/** What a page is that shows no posting; null where it may be one. */
export function wallOf(page: JobPage, text: string, url: string | null): string | null {
  const words = text.split(/\s+/, mostWords + 1).length;
  if (words > mostWords) return null;
  const titles = [page.title, page.headline, page.headings[0]].filter((title) => title != null);
  const wall = walls.find(
    (one) =>
      titles.some((title) => isTitled(title, one.title)) ||
      one.text.test(text) ||
      (one.address !== null && url !== null && one.address.test(url) && words < 120),
  );
  if (wall !== undefined) return wall.said;
  if (page.asksForPassword && words < 60) return (walls[1] as Wall).said;
  // A form to apply with has a check for robots of its own.
  if (page.hasChallenge && !page.takesFile && words < 30) return (walls[0] as Wall).said;
  return isList(titles) ? 'this is a list of postings, not one' : null;
}

function isTitled(title: string, pattern: RegExp): boolean {
  const found = pattern.exec(title);
  return found !== null && tail.test(title.slice(found.index + found[0].length));
}

/** `128 nurse jobs in Berlin`. */
const list =
  /^(?:the )?(?:top )?[\d][\d.,+]*\s+(?:\S+\s+){0,6}?(?:jobs|stellenangebote|stellen|offres|emplois|ofertas|empleos|vagas|vacatures|vacancies|openings|offerte)\b|^(?:job search|search results|jobsuche|suchergebnisse|stellensuche|résultats|all (?:jobs|openings|vacancies)|open positions|current (?:openings|vacancies))(?:\s*[|–—-]|$)/i;

const isList = (titles: readonly string[]): boolean => titles.some((title) => list.test(title));

/** The refusal of a page that is no posting. */
export function refusePage(what: string): NoPostingError {
  return new NoPostingError(
    /list of postings/.test(what) ? `${what}; open one of them and give its address` : `${what}; ${save}`,
  );
}

const ended =
  /(?:^|[.!?\n*#>]\s*)((?:(?:this|the) )?(?:job|position|role|posting|vacancy|opening|advert|listing)\b[^.!?\n]{0,40}?(?:(?:is|are) no longer (?:available|accepting|open|active|posted|online)|no longer accept(?:s|ing) applications|has (?:now |already )?(?:been (?:filled|closed|removed)|expired|closed|ended)|is (?:now )?closed)[^.!?\n]{0,60}|no longer accepting applications[^.!?\n]{0,20}|applications (?:for this \w+ )?(?:have|are) (?:now )?closed[^.!?\n]{0,40})|((?:diese|die) (?:stelle|anzeige|stellenanzeige|position|ausschreibung)[^.!?\n]{0,40}(?:nicht mehr (?:verfügbar|aktuell|online|aktiv|ausgeschrieben)|bereits (?:besetzt|vergeben)|abgelaufen)[^.!?\n]{0,40})|((?:cette|l['’]) ?(?:offre|annonce|poste)[^.!?\n]{0,40}(?:n['’]est plus (?:disponible|en ligne|active)|a (?:expiré|été pourvue?)|expirée?)[^.!?\n]{0,40})|((?:esta|la) (?:oferta|vacante)[^.!?\n]{0,40}(?:ya no está (?:disponible|activa)|ha (?:caducado|expirado|finalizado)|cerrada)[^.!?\n]{0,40})/i;

/** The words with which a page says that its posting has ended. */
export function endedWords(text: string): string | null {
  // The notice stands at the top, or alone.
  const found = ended.exec(text.slice(0, 3000));
  const words = found?.slice(1).find((part) => part !== undefined);
  return (
    words
      ?.replace(/\s+/g, ' ')
      .replace(/[\\*_#>]/g, '')
      .trim() ?? null
  );
}
