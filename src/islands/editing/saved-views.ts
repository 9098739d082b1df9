/** Saved views in the local app: a filter is saved under a name, and its tab has a menu. */
import { canEndAddress, encodePart } from '../../core/encode-path.ts';
import { onFactsShown } from '../facts-changed.ts';
import { onDrawn } from '../shown-list.ts';
import { isNarrowed, parseState, type TableState } from '../table/state.ts';
import { markTab } from '../table/tabs.ts';
import { ApiProblem, type Outcome, send } from './client.ts';
import { button } from './element.ts';
import { openForm } from './form-dialog.ts';
import { openMenu } from './menu.ts';
import { perform } from './perform.ts';
import { viewOf } from './view-of-state.ts';

const tabs = 'a[data-saved]';
const names = () => [...document.querySelectorAll<HTMLElement>(tabs)].map(nameOf);
const nameOf = (tab: HTMLElement) => tab.dataset.saved ?? '';
const pathOf = (name: string) => `views/${encodePart(name)}`;

/** Gives the tab that is shown its menu; on a fresh page as on the one that is there. */
export function equipTabs(root: Document): void {
  if (root.querySelector('[data-tabs]') === null) return;
  markTab(root, parseState(location.search));
  const tab = root.querySelector<HTMLElement>(`${tabs}[aria-current]`);
  const present = root.querySelector<HTMLElement>('[data-tabs] .tab-menu');
  if (present !== null && present.previousElementSibling === tab) return;
  present?.remove();
  if (tab === null) return;
  // Whose menu it is may change: tabs are brought up to date in place.
  const menu = button('⋯', () => openTabMenu(menu), {
    class: 'tab-menu',
    'aria-label': `Change the view ${nameOf(tab)}`,
    'aria-haspopup': 'menu',
    title: 'Rename, move or delete this view',
  });
  tab.after(menu);
}

/** Offers to save what is shown whenever the list shows a part, and keeps the menu with its tab. */
export function offerSaving(): void {
  const offer = () => {
    equipTabs(document);
    const state = parseState(location.search);
    const chips = document.querySelector<HTMLElement>('[data-chips]');
    const isSaved = document.querySelector(`${tabs}[aria-current]`) !== null;
    chips?.querySelector('.save-view')?.remove();
    // A figure's applications are chosen by what happened, which no filter says.
    if (chips === null || isSaved || !isNarrowed(state) || state.figure !== null) return;
    chips.append(
      button('Save as view…', () => openSaving(parseState(location.search)), {
        class: 'clear save-view',
        'data-action': 'Save this filter as a view',
      }),
    );
  };
  onDrawn(offer);
  // The tabs come with the page, which may be brought up to date after the list.
  onFactsShown(offer);
  // Where the list was not drawn yet, it says when it is.
  if (document.querySelector('[data-chips] .chip') !== null) offer();
}

function openSaving(state: TableState): void {
  const known = names();
  openForm({
    title: 'Save as view',
    submit: 'Save',
    fields: [
      {
        name: 'name',
        label: 'Name',
        type: 'text',
        value: proposedName(state),
        required: true,
        wide: true,
        hint:
          known.length === 0
            ? 'It becomes a tab above the list, and is kept in apptrack.config.yaml.'
            : 'A name that is there already gets this filter in place of its own.',
        suggestions: known,
      },
    ],
    async send({ name = '' }) {
      if (!canEndAddress(name))
        throw new ApiProblem(0, 'Write words as its name, with a single "/" between them at most');
      const outcome = await send('PUT', pathOf(name), viewOf(state));
      const isThere = known.some((one) => one.toLowerCase() === name.toLowerCase());
      return { ...outcome, text: isThere ? `${name}: shows this now` : `${name}: saved as a view` };
    },
  });
}

/** What the filters say of themselves, short enough for a tab. */
function proposedName(state: TableState): string {
  const words = [...document.querySelectorAll('[data-chips] .chip')].map((chip) => chip.textContent ?? '');
  const text = [...words, state.search.trim()].filter((word) => word !== '').join(', ');
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return first.length > 40 ? '' : first;
}

function openTabMenu(anchor: HTMLElement): void {
  const name = nameOf(anchor.previousElementSibling as HTMLElement);
  const all = names();
  const place = all.indexOf(name);
  const move = (to: number) => () =>
    void change(
      () => send('PATCH', pathOf(name), { place: to }),
      () => `${name}: moved`,
    );
  openMenu(anchor, `The view ${name}`, [
    { content: 'Rename…', choose: () => openRenaming(name) },
    ...(place > 0 ? [{ content: 'Move to the left', choose: move(place - 1) }] : []),
    ...(place < all.length - 1 ? [{ content: 'Move to the right', choose: move(place + 1) }] : []),
    {
      content: 'Delete',
      apart: true,
      choose: () =>
        void change(
          () => send('DELETE', pathOf(name)),
          () => `${name}: deleted; its applications stay`,
        ),
    },
  ]);
}

function openRenaming(name: string): void {
  openForm({
    title: `Rename ${name}`,
    submit: 'Rename',
    fields: [{ name: 'name', label: 'Name', type: 'text', value: name, required: true, wide: true }],
    send: async ({ name: to = '' }) => ({
      ...(await send('PATCH', pathOf(name), { name: to })),
      text: `${name} is now ${to}`,
    }),
  });
}

/** Changes a view; the button that opened the menu may be another one afterwards. */
async function change(request: () => Promise<Outcome>, textOf: () => string): Promise<void> {
  await perform(request, textOf);
  const menu = document.querySelector<HTMLElement>('.tab-menu');
  if (document.activeElement === document.body) menu?.focus();
}
