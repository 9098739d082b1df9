/** The page of settings: shown as they are, changed, checked against the files, saved as one change. */
import { onFactsChanged } from '../../facts-changed.ts';
import { ApiProblem, send } from '../client.ts';
import { button, element } from '../element.ts';
import { keptText } from '../kept-text.ts';
import { refreshPage } from '../live.ts';
import { refusalText, sentence, tell } from '../perform.ts';
import { saveOnKey } from '../save-key.ts';
import {
  type Changed,
  carriedOver,
  isNothing,
  type KnownSettings,
  loadConfig,
  type Settings,
  type Wanted,
  withWanted,
} from './document.ts';
import { clearFaults, showFaults } from './faults.ts';
import { skillsSection, viewsSection } from './lists.ts';
import { remindersSection } from './reminders.ts';
import { nothing, type Section } from './section.ts';
import { stagesSection } from './stages.ts';
import { generalSection, gitHubSection, goalSection } from './values.ts';

/** So many milliseconds after the last key. */
const pause = 400;
const kept = keptText('settings');

/** What is wanted and not saved, with the settings that it began from. */
interface Draft extends Wanted {
  before: Settings;
  /** The state of their file. */
  etag: string | null;
}

/** Makes the page work whose parts go into `root`. */
export async function startSettings(root: HTMLElement): Promise<void> {
  const page = new SettingsPage(root);
  await page.open();
}

class SettingsPage {
  readonly #root: HTMLElement;
  readonly #form = element('form', { class: 'settings-form', novalidate: true, autocomplete: 'off' });
  readonly #notice = element('div', { class: 'complaint', role: 'alert', hidden: true });
  readonly #said = element('p', { role: 'status', 'aria-live': 'polite' });
  readonly #save = element('button', { class: 'primary' }, 'Save');
  readonly #bar = element('div', {
    class: 'save-bar',
    hidden: true,
    role: 'group',
    'aria-label': 'What you changed',
  });
  #known: KnownSettings | null = null;
  #sections: Section[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Of the checks that are under way only the last counts. */
  #turn = 0;
  #isSaving = false;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#bar.append(
      this.#said,
      button('Discard', () => this.#discard(), { class: 'plain' }),
      this.#save,
    );
  }

  async open(): Promise<void> {
    this.#root.replaceChildren(this.#form);
    this.#form.addEventListener('input', () => this.#touched());
    this.#form.addEventListener('change', () => this.#touched());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#write();
    });
    saveOnKey(this.#root, () => void this.#write());
    onFactsChanged(() => void this.#follow());
    this.#goOn(await loadConfig(), readDraft());
    this.#root.removeAttribute('aria-busy');
    // What is in the address is there only now.
    if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  /** Shows the settings as they are now, with what is wanted of them; where the file is another one by now that is said. */
  #goOn(now: KnownSettings, draft: Draft | null): void {
    if (draft === null) this.#draw(now, nothing);
    else if (draft.etag === now.etag || now.problems.length > 0) this.#draw(now, draft);
    else this.#takeOver(now, draft);
  }

  #draw(known: KnownSettings, wanted: Wanted): void {
    this.#known = known;
    const focused = document.activeElement?.getAttribute('data-pointer');
    const [first] = known.problems;
    if (first !== undefined) {
      this.#sections = [];
      this.#form.replaceChildren(
        element(
          'section',
          { class: 'card' },
          element('h2', {}, 'The settings cannot be read yet'),
          element(
            'p',
            {},
            `${known.path} has ${known.problems.length === 1 ? 'a problem' : 'problems'}; once mended, the settings are here.`,
          ),
          element(
            'p',
            {},
            element(
              'a',
              {
                href: `/edit/?file=${encodeURIComponent(known.path)}&line=${first.line}&column=${first.column}`,
              },
              'Edit it as text',
            ),
          ),
        ),
      );
      return;
    }
    const shown = withWanted(known, wanted);
    this.#sections = [
      generalSection(known, shown),
      goalSection(known, shown),
      stagesSection(known, shown, wanted),
      remindersSection(known, shown),
      gitHubSection(known, shown),
      skillsSection(known, shown),
      viewsSection(known, shown),
    ].filter((section) => section !== null);
    const parts = this.#sections.map(({ part }) => part);
    this.#form.replaceChildren(
      contents(parts),
      element('div', { class: 'parts' }, this.#notice, ...parts, this.#bar),
    );
    if (focused != null)
      this.#form
        .querySelector<HTMLElement>(`[data-pointer="${CSS.escape(focused)}"]`)
        ?.focus({ preventScroll: true });
    this.#touched();
  }

  /** What is to go on with; while the settings cannot be read, what was kept before. */
  #draft(): Draft | null {
    if (this.#known === null || this.#known.problems.length > 0) return readDraft();
    const wanted = this.#wanted();
    const { settings: before, etag } = this.#known;
    return isNothing(wanted) ? null : { ...wanted, before, etag };
  }

  #wanted(): Wanted {
    const wanted: Wanted = { set: {}, moved: {} };
    for (const { set, moved } of this.#sections.map((section) => section.read())) {
      Object.assign(wanted.set, set);
      Object.assign(wanted.moved, moved);
    }
    return wanted;
  }

  /** What was changed is kept here until it is saved, and looked at meanwhile. */
  #touched(): void {
    const wanted = this.#wanted();
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.#bar.hidden = isNothing(wanted);
    if (isNothing(wanted)) {
      kept.forget();
      clearFaults(this.#form);
      this.#notice.hidden = true;
      return;
    }
    kept.write(JSON.stringify(this.#draft()));
    this.#timer = setTimeout(() => void this.#check(), pause);
  }

  async #check(): Promise<void> {
    this.#turn += 1;
    const mine = this.#turn;
    try {
      const { document } = await send<Changed>('PATCH', 'config', { ...this.#wanted(), dryRun: true });
      if (mine !== this.#turn) return;
      clearFaults(this.#form);
      this.#said.textContent = consequences(document);
    } catch (error) {
      if (mine === this.#turn) this.#tellFaults(error);
    }
  }

  /** Says what is wrong beside its controls; gives the first of these. */
  #tellFaults(error: unknown): HTMLElement | null {
    if (!(error instanceof ApiProblem)) throw error;
    const { first, rest } = showFaults(this.#form, error.faults);
    const about = error.faults.length === 0 ? refusalText(error) : rest.map(sentence).join(' ');
    this.#said.textContent =
      about ||
      (error.faults.length === 1
        ? 'One thing is to be mended'
        : `${error.faults.length} things are to be mended`);
    return first;
  }

  async #write(): Promise<void> {
    const wanted = this.#wanted();
    if (this.#isSaving || isNothing(wanted) || this.#known === null) return;
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.#isSaving = true;
    this.#save.disabled = true;
    try {
      const { document, undo } = await send<Changed>('PATCH', 'config', wanted, this.#known.etag);
      kept.forget();
      this.#notice.hidden = true;
      tell(savedText(document), undo);
      this.#draw(await loadConfig(), nothing);
      this.#isSaving = false;
      await refreshPage();
    } catch (error) {
      const isStale = error instanceof ApiProblem && error.status === 409;
      const now = isStale ? await loadConfig().catch(() => null) : null;
      // What is refused for other reasons is so while the file is as it was.
      if (now !== null && now.etag !== this.#known.etag) this.#goOn(now, this.#draft());
      else this.#tellFaults(error)?.focus();
    } finally {
      this.#isSaving = false;
      this.#save.disabled = false;
    }
  }

  /** The file is another one by now: it is shown, with what is wanted here over it. */
  #takeOver(now: KnownSettings, { before, ...wanted }: Draft): void {
    this.#draw(now, carriedOver(wanted, before, now.settings));
    const both = Object.keys(wanted.set).filter(
      (key) => JSON.stringify(Reflect.get(before, key)) !== JSON.stringify(Reflect.get(now.settings, key)),
    );
    this.#notice.textContent =
      both.length === 0
        ? 'The file was changed elsewhere meanwhile; that is taken over here. What you changed is still to be saved.'
        : `The file was changed elsewhere meanwhile, also what you changed here (${both.map(wordFor).join(', ')}). Yours stands here and is still to be saved; “Discard” shows theirs.`;
    this.#notice.hidden = false;
  }

  /** The files changed: what is not wanted otherwise is shown as it is now. */
  async #follow(): Promise<void> {
    if (this.#isSaving || this.#known === null) return;
    const now = await loadConfig().catch(() => null);
    if (now === null || this.#isSaving || JSON.stringify(now) === JSON.stringify(this.#known)) return;
    this.#goOn(now, this.#draft());
  }

  #discard(): void {
    kept.forget();
    this.#notice.hidden = true;
    if (this.#known !== null) this.#draw(this.#known, nothing);
    this.#form.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
  }
}

/** Leads to each section. */
function contents(parts: readonly HTMLElement[]): HTMLElement {
  const links = parts.map((part) =>
    element('li', {}, element('a', { href: `#${part.id}` }, part.querySelector('h2')?.textContent ?? '')),
  );
  return element('nav', { class: 'contents', 'aria-label': 'Settings' }, element('ul', {}, ...links));
}

function readDraft(): Draft | null {
  try {
    const draft = JSON.parse(kept.read() ?? 'null') as Draft | null;
    const parts = [draft?.set, draft?.moved, draft?.before];
    return parts.every((part) => typeof part === 'object' && part !== null) ? draft : null;
  } catch {
    return null;
  }
}

const words: Record<string, string> = {
  timezone: 'time zone',
  weeklyGoal: 'weekly goal',
  quietAfter: 'days until quiet',
  digest: 'weekly digest',
  busyCalendar: 'calendar of busy times',
  skills: 'own skills',
  views: 'saved views',
  import: 'what imports remember',
};

function wordFor(key: string): string {
  return words[key] ?? key;
}

/** What a change would do, in a sentence. */
function consequences({ changed, applications, entries, left }: Changed): string {
  const what = changed.map(wordFor).join(', ');
  const files =
    applications === 0
      ? ''
      : `; ${countOf(entries, 'entry', 'entries')} in ${countOf(applications, 'file', 'files')} with it`;
  const unread = left.length === 0 ? '' : `; not in ${left.join(', ')}, which cannot be read`;
  return changed.length === 0 ? 'That means the same as it did' : `To be changed: ${what}${files}${unread}`;
}

function savedText({ changed, applications }: Changed): string {
  if (changed.length === 0) return 'Settings saved';
  const files = applications === 0 ? '' : `, and ${countOf(applications, 'file', 'files')} with it`;
  return `Settings: ${changed.map(wordFor).join(', ')}${files}`;
}

function countOf(count: number, one: string, several: string): string {
  return `${count.toLocaleString()} ${count === 1 ? one : several}`;
}
