/** The stages: their order, names and kinds, and what a change of them means for the files that are there. */
import { type StageKind, stageKinds, stageLabel } from '../../../core/stage.ts';
import { button, element } from '../element.ts';
import { isSpokenOf, type KnownSettings, type Settings, type ShownStage, type Wanted } from './document.ts';
import { listenToDrag, moveButtons } from './rows.ts';
import { card, type Section, signButton, tellChange } from './section.ts';

const kindWords: Record<StageKind, string> = {
  lead: 'Lead (not sent)',
  applied: 'Applied',
  interview: 'Interview',
  offer: 'Offer',
  accepted: 'Accepted',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  ghosted: 'Ghosted',
};

/** A row of the list: a stage that is to be, or one that goes. */
interface Row {
  node: HTMLElement;
  stage(): ShownStage;
  /** Whether it goes. */
  isGone(): boolean;
  /** What its entries get, where it goes. */
  target(): string;
  /** Says in the controls where they stand, and what the other rows are called. */
  place(index: number, others: readonly ShownStage[]): void;
}

/** The list of stages. */
export function stagesSection(known: KnownSettings, shown: Settings, wanted: Wanted): Section {
  const list = element('ol', { class: 'stages', 'data-pointer': '/set/stages' });
  const rows = new Map<HTMLElement, Row>();
  const add = (stage: ShownStage) => {
    const row = stageRow(stage, known);
    rows.set(row.node, row);
    list.append(row.node);
    return row;
  };
  const named = shown.stages.map((stage) => shownStage(stage, known, 'stages' in wanted.set));
  for (const stage of named) add(stage);
  for (const { id, kind, label } of known.settings.stages) {
    if (named.some(({ was }) => was === id)) continue;
    const row = add({ id, kind, label, was: id });
    row.node.dispatchEvent(new CustomEvent('gone', { detail: wanted.moved[id] ?? '' }));
  }
  listenToDrag(list);
  const begin = button('Add a stage', () => {
    const row = add({ id: '', kind: 'interview', label: '' });
    row.node.querySelector('input')?.focus();
    tellChange(list);
  });
  begin.className = 'plain';
  const all = () => [...list.children].flatMap((node) => rows.get(node as HTMLElement) ?? []);
  const read = () => {
    const kept = all().filter((row) => !row.isGone());
    const stages = kept.map((row) => row.stage());
    for (const [index, row] of kept.entries()) row.place(index, stages);
    const gone = all().filter((row) => row.isGone());
    for (const row of gone) row.place(-1, stages);
    const moved = gone.flatMap((row) => {
      const target = row.target();
      return target === '' ? [] : [[row.stage().was ?? '', target] as const];
    });
    const isSame =
      stages.length === known.settings.stages.length &&
      stages.every((stage, index) => isStage(stage, known.settings.stages[index]));
    return { set: isSame ? {} : { stages }, moved: Object.fromEntries(moved) };
  };
  read();
  return {
    part: card(
      'stages',
      'Stages',
      'In the order of your pipeline. What a stage does follows from its kind; names are yours.',
      element(
        'div',
        { class: 'stage-heads', 'aria-hidden': 'true' },
        element('span', {}, 'Name'),
        element('span', {}, 'Kind'),
        element('span', {}, 'In files'),
        element('span', {}, 'Now'),
      ),
      list,
      element('p', { class: 'adding' }, begin),
    ),
    read,
  };
}

/** A stage with the id that it has in the file, also where no draft has told of it. */
function shownStage(
  { id, kind, label, was }: ShownStage,
  { settings }: KnownSettings,
  isWanted: boolean,
): ShownStage {
  const there = was ?? (settings.stages.some((stage) => stage.id === id) ? id : undefined);
  const own = isWanted ? label : label === stageLabel(id) ? null : label;
  return { id, kind, label: own, ...(there === undefined ? {} : { was: there }) };
}

function isStage({ id, was, kind, label }: ShownStage, present: ShownStage | undefined): boolean {
  return (
    id === was && id === present?.id && kind === present.kind && (label ?? stageLabel(id)) === present.label
  );
}

function stageRow(first: ShownStage, { uses, settings }: KnownSettings): Row {
  const { was } = first;
  const used = was === undefined ? 0 : (uses[was]?.applications ?? 0);
  const isSaid = was !== undefined && isSpokenOf(was, settings);
  // Whatever speaks of it speaks of another when it goes.
  const needsTarget = used > 0 || isSaid;
  const now = was === undefined ? 0 : (uses[was]?.now ?? 0);
  const field = (name: string, value: string, attributes = {}) => {
    const input = element('input', {
      type: 'text',
      autocomplete: 'off',
      spellcheck: 'false',
      'aria-label': name,
      ...attributes,
    });
    input.value = value;
    return input;
  };
  const label = field('Name of the stage', first.label ?? stageLabel(first.id), { class: 'name' });
  const id = field('Id in the files', first.id, { class: 'id' });
  const kind = element(
    'select',
    { 'aria-label': 'Kind' },
    ...stageKinds.map((one) =>
      element('option', { value: one, selected: one === first.kind }, kindWords[one]),
    ),
  );
  const dot = element('span', { class: `pill ${first.kind}`, 'aria-hidden': 'true' });
  const note = element('p', { class: 'note', hidden: true });
  const target = element('select', { 'aria-label': `What the entries of ${first.label ?? first.id} become` });
  let isGone = false;
  // A new stage is called in files as it is called, until that is said otherwise.
  let isOwnId = was !== undefined;
  const name = () => label.value.trim() || id.value.trim() || 'the stage';
  const node = element('li', { class: 'stage slot', 'data-row': true });
  const gone = element('div', { class: 'gone', hidden: true });
  const keep = button('Keep it', () => setGone(false), { class: 'quiet' });
  const go = () => {
    if (was !== undefined) return setGone(true);
    const beside = (node.nextElementSibling ?? node.previousElementSibling)?.querySelector<HTMLElement>(
      'input',
    );
    const list = node.parentElement;
    node.remove();
    beside?.focus();
    if (list !== null) tellChange(list);
  };
  const setGone = (is: boolean) => {
    isGone = is;
    node.classList.toggle('is-gone', is);
    gone.hidden = !is;
    for (const control of [label, id, kind]) control.disabled = is;
    tellChange(node);
    (is ? (needsTarget ? target : keep) : label).focus();
  };
  gone.append(
    element(
      'span',
      {},
      used > 0
        ? `Goes. ${countOf(used)} it; what becomes of these entries?`
        : isSaid
          ? 'Goes. No application has it, but a saved view or an import speaks of it; of which instead?'
          : 'Goes; no application has it.',
    ),
    ...(needsTarget ? [target] : []),
    keep,
  );
  node.addEventListener('gone', (event) => {
    isGone = true;
    node.classList.add('is-gone');
    gone.hidden = false;
    for (const control of [label, id, kind]) control.disabled = true;
    const { detail } = event as CustomEvent<string>;
    target.append(element('option', { value: detail, selected: true }, detail));
  });
  label.addEventListener('input', () => {
    if (!isOwnId) id.value = idOf(label.value);
  });
  id.addEventListener('input', () => {
    isOwnId = true;
  });
  node.append(
    element('span', { class: 'handle', 'aria-hidden': 'true', title: 'Drag' }, '⠿'),
    dot,
    label,
    kind,
    id,
    now === 0
      ? element('span', { class: 'now muted' }, was === undefined ? '' : '0')
      : element(
          'a',
          {
            class: 'now',
            href: `/?status=${encodeURIComponent(was ?? '')}`,
            'aria-label': `${now} are in it now`,
          },
          String(now),
        ),
    element('span', { class: 'acts' }, ...moveButtons(node, name), signButton('×', 'Remove', go)),
    note,
    gone,
  );
  return {
    node,
    isGone: () => isGone,
    target: () => target.value,
    stage() {
      const ownLabel = label.value.trim();
      const ownId = id.value.trim();
      return {
        id: ownId,
        kind: kind.value as StageKind,
        label: ownLabel === '' || ownLabel === stageLabel(ownId) ? null : ownLabel,
        ...(was === undefined ? {} : { was }),
      };
    },
    place(index, others) {
      dot.className = `pill ${kind.value}`;
      for (const [control, key] of [
        [label, 'label'],
        [id, 'id'],
        [kind, 'kind'],
      ] as const)
        control.dataset.pointer = isGone ? '' : `/set/stages/${index}/${key}`;
      target.dataset.pointer = `/moved/${was ?? ''}`;
      const isRenamed = !isGone && was !== undefined && id.value.trim() !== was && used > 0;
      note.hidden = !isRenamed;
      note.textContent = isRenamed
        ? `${countOf(used)} “${was}” in the history. They get the new id with it, as one change that can be undone.`
        : '';
      if (isGone && needsTarget) offer(target, others, settings.stages);
    },
  };
}

/** What the entries of a stage that goes can become: any that stays; what was chosen stays chosen. */
function offer(
  target: HTMLSelectElement,
  stages: readonly ShownStage[],
  present: readonly ShownStage[],
): void {
  const chosen = target.value;
  const labelOf = ({ id, label, was }: ShownStage) =>
    label ?? present.find((stage) => stage.id === was)?.label ?? stageLabel(id);
  const options = stages
    .filter(({ id }) => id !== '')
    .map((stage) => element('option', { value: stage.id }, labelOf(stage)));
  target.replaceChildren(element('option', { value: '' }, 'Choose…'), ...options);
  target.value = stages.some(({ id }) => id === chosen) ? chosen : '';
}

function countOf(used: number): string {
  return used === 1 ? 'One application has' : `${used.toLocaleString()} applications have`;
}

/** A name as an id: lower case, blanks as `_`. */
function idOf(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
}
