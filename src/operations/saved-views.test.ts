import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { calendarDate } from '../core/calendar-date.ts';
import { emptyView } from '../core/saved-view.ts';
import { openStore, type Store } from '../store/store.ts';
import { dataFolder, type TestFolder } from '../testing/cli.ts';
import { moveView, removeView, renameView, saveView } from './saved-views.ts';
import { undoChange } from './undo-change.ts';

const path = 'apptrack.config.yaml';
const settings = `# Mine.
title: Search   # on top
views:
  - { name: Berlin, tag: [berlin], sort: "-priority" }   # first
  # where nobody answers
  - name: To chase
    status: [applied]
    quiet: true # for three weeks
weeklyGoal: 4
`;
const [berlin, chase] = [
  '  - { name: Berlin, tag: [berlin], sort: "-priority" }   # first\n',
  '  # where nobody answers\n  - name: To chase\n    status: [applied]\n    quiet: true # for three weeks\n',
];
let folder: TestFolder;
let store: Store;

beforeEach(() => {
  folder = dataFolder({ [path]: settings });
  store = openStore(folder.root);
});
afterEach(() => folder[Symbol.dispose]());

const names = () => store.readConfig().config.views.map(({ name }) => name);

describe('a saved view', () => {
  test('is one line more, written by named fields, and gone when that is undone', async () => {
    const files = await saveView(store, {
      ...emptyView('Offers: soon'),
      status: ['offer', 'onsite'],
      active: false,
      search: 'robots, arms',
      since: calendarDate('2026-10-01'),
      sort: '-lastActivity',
      view: 'board',
    });
    const line =
      '  - { name: "Offers: soon", status: [offer, onsite], active: false, search: "robots, arms", since: 2026-10-01, sort: "-lastActivity", view: board }\n';
    expect(folder.read(path)).toBe(settings.replace(chase, chase + line));
    expect(store.readConfig().problems).toEqual([]);
    await undoChange(store, files);
    expect(folder.read(path)).toBe(settings);
  });

  test('is the first of a configuration that says nothing, or is not there', async () => {
    folder.write(path, '# Nothing yet.\n');
    await saveView(store, { ...emptyView('Quiet'), quiet: true });
    expect(folder.read(path)).toBe('# Nothing yet.\nviews:\n  - { name: Quiet, quiet: true }\n');
    await removeView(store, 'quiet');
    expect(folder.read(path)).toBe('# Nothing yet.\n');
  });

  test('of a name that is there takes its place, and stays on its lines', async () => {
    await saveView(store, { ...emptyView('to chase'), status: ['applied', 'phone_screen'], active: true });
    expect(folder.read(path)).toBe(
      settings.replace(
        '  - name: To chase\n    status: [applied]\n    quiet: true # for three weeks\n',
        '  - name: to chase\n    status: [applied, phone_screen]\n    active: true\n',
      ),
    );
  });

  test('is called otherwise, but not like another', async () => {
    await renameView(store, 'berlin', 'Home');
    expect(folder.read(path)).toBe(settings.replace('name: Berlin', 'name: Home'));
    await renameView(store, 'Home', 'home');
    expect(names()).toEqual(['home', 'To chase']);
    await expect(renameView(store, 'home', 'TO CHASE')).rejects.toThrow('there is a view "To chase" already');
    await expect(renameView(store, 'home', ' ')).rejects.toThrow(/name is empty/);
    expect(names()).toEqual(['home', 'To chase']);
  });

  test('is put elsewhere with its comments', async () => {
    await moveView(store, 'To chase', 0);
    expect(folder.read(path)).toBe(settings.replace(berlin + chase, chase + berlin));
    await moveView(store, 'To chase', 9);
    expect(names()).toEqual(['Berlin', 'To chase']);
    expect(folder.read(path).split('\n').toSorted()).toEqual(settings.split('\n').toSorted());
  });

  test('is taken out with its lines, the last one with the key', async () => {
    await removeView(store, 'To chase');
    expect(folder.read(path)).toBe(settings.replace(chase, '  # where nobody answers\n'));
    await removeView(store, 'Berlin');
    expect(names()).toEqual([]);
    expect(folder.read(path)).not.toContain('views');
  });

  test('that there is not is told with the nearest', async () => {
    await expect(removeView(store, 'Berln')).rejects.toThrow('unknown view "Berln"; did you mean "Berlin"?');
    folder.write(path, 'title: A\n');
    await expect(moveView(store, 'x', 0)).rejects.toThrow('unknown view "x"; there is none yet');
  });

  test('of a stage that there is not is refused, and nothing is written', async () => {
    await expect(saveView(store, { ...emptyView('X'), status: ['aplied'] })).rejects.toThrow(
      'unknown status "aplied"; did you mean "applied"?',
    );
    expect(folder.read(path)).toBe(settings);
  });
});
