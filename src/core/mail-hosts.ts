/** Hosts from which mails come that are not the employer's own. */

/** The applicant-tracking systems; there the sender's name is the company's. */
const systems =
  /(?:^|\.)(?:greenhouse(?:-mail)?\.io|lever\.co|ashbyhq\.com|myworkday(?:jobs)?\.com|workday\.com|smartrecruiters\.com|personio\.(?:de|com)|teamtailor(?:-mail)?\.com|recruitee\.com|bamboohr\.com|jobvite\.com|icims\.com|taleo\.net|workablemail\.com|workable\.com|breezy\.hr|successfactors\.(?:com|eu)|join\.com|softgarden\.(?:io|de)|calendly\.com|goodtime\.io|hackerrank\.com|codility\.com|hirevue\.com|modernhire\.com|pinpointhq\.com|gupy\.io|rippling\.com|jazz\.co|applytojob\.com|oraclecloud\.com|eightfold\.ai|gem\.com|welcomekit\.co|flatchr\.io|rexx-systems\.com|d-?vinci\.de|dover\.com|polymer\.co)$/;
const boards =
  /(?:^|\.)(?:linkedin|indeed(?:email)?|glassdoor|xing|stepstone|monster|ziprecruiter|infojobs|computrabajo|catho|welcometothejungle|apec|hellowork|wellfound|dice|totaljobs|reed|seek|naukri|jobteaser)\.[a-z.]+$/;
const everybodys =
  /(?:^|\.)(?:gmail|googlemail|outlook|hotmail|live|yahoo|ymail|icloud|me|mac|aol|gmx|web|proton|protonmail|pm|t-online|orange|laposte|free|wanadoo|uol|bol|terra|mail|fastmail|posteo|mailbox)\.[a-z.]+$/;

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
