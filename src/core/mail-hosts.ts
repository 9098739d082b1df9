/** Hosts from which mails come that are not the employer's own. */

/** The applicant-tracking systems; there the sender's name is the company's. */
const systems =
  /(?:^|\.)(?:greenhouse(?:-mail)?\.io|lever\.co|ashbyhq\.com|myworkday(?:jobs)?\.com|workday\.com|smartrecruiters\.com|personio\.(?:de|com)|teamtailor(?:-mail)?\.com|recruitee\.com|bamboohr\.com|jobvite\.com|icims\.com|taleo\.net|workablemail\.com|workable\.com|breezy\.hr|successfactors\.(?:com|eu)|join\.com|softgarden\.(?:io|de)|calendly\.com|goodtime\.io|hackerrank\.com|codility\.com|hirevue\.com|modernhire\.com|pinpointhq\.com|gupy\.io|rippling\.com|jazz\.co|applytojob\.com|oraclecloud\.com|eightfold\.ai|gem\.com|welcomekit\.co|flatchr\.io|rexx-systems\.com|d-?vinci\.de|dover\.com|polymer\.co)$/;
const boards =
  /(?:^|\.)(?:linkedin|indeed(?:email)?|glassdoor|xing|stepstone|monster|ziprecruiter|infojobs|computrabajo|catho|welcometothejungle|apec|hellowork|wellfound|dice|totaljobs|reed|seek|naukri|jobteaser)\.[a-z.]+$/;
/** Where anybody may have an address: providers in many countries, and the domains of those whose names are others' as well. */
const everybodys =
  /(?:^|\.)(?:(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|gmx|web|freenet|arcor|proton|protonmail|pm|tuta|tutanota|tutamail|keemail|hushmail|zoho|zohomail|yandex|rambler|naver|hanmail|daum|nate|qq|foxmail|163|126|139|sina|sohu|aliyun|t-online|laposte|free|wanadoo|libero|virgilio|tiscali|onet|interia|seznam|uol|bol|terra|btinternet|btopenworld|virginmedia|ntlworld|blueyonder|bigpond|rediffmail|mail|fastmail|posteo|mailbox)\.(?:com?\.)?[a-z]{2,}|orange\.(?:fr|es|pl|be)|(?:sfr|neuf|bbox|numericable|aliceadsl)\.fr|(?:alice|tin|inwind|iol|email|fastwebnet)\.it|(?:wp|o2|op|vp|gazeta|poczta)\.pl|(?:email|post|centrum|atlas|volny)\.cz|(?:azet|zoznam|centrum|post)\.sk|(?:ya|list|bk|inbox)\.ru|inbox\.lv|ukr\.net|i\.ua|abv\.bg|citromail\.hu|freemail\.hu|(?:bluewin|hispeed|sunrise)\.ch|(?:telenet|skynet|proximus)\.be|(?:ziggo|kpnmail|planet|xs4all|home|hetnet)\.nl|online\.(?:no|de)|(?:email|vodafonemail)\.de|(?:comcast|verizon|att|sbcglobal|bellsouth|cox|charter|earthlink|optonline|telus|talktalk|yeah)\.net|(?:hey|juno|duck|kakao|sky|email)\.com|(?:shaw|sympatico)\.ca|optusnet\.com\.au|bigpond\.net\.au|xtra\.co\.nz|ig\.com\.br|sapo\.pt)$/;

/** The host of a mail address, or an empty text. */
export const hostOf = (address: string): string => address.split('@').at(-1)?.toLowerCase() ?? '';
/** Whether an applicant-tracking system sends from this host. */
export const isSystem = (host: string): boolean => systems.test(host);
/** Whether it is a job board's. */
export const isBoard = (host: string): boolean => boards.test(host);
/** Whether the host says nothing of the employer: a system's, a board's, or one where anybody may have an address. */
export const isShared = (host: string): boolean =>
  host === '' || isSystem(host) || isBoard(host) || everybodys.test(host);
/** Whether an address is one from which mails go to everybody: alerts, newsletters, digests. */
export const isForEverybody = (address: string): boolean =>
  /(?:^|[.+_@-])(?:job-?alerts?|alerts?|news|newsletters?|digest|marketing|recommendations?|noreply-jobs|jobs-listings|promotions?)(?=[.+_@-]|$)/i.test(
    address,
  );
