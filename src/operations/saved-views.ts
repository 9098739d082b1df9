/** Saved views: kept in the configuration, so in Git; each change is one of the configuration's own lines. */
import { findView, type SavedView } from '../core/saved-view.ts';
import type { Store } from '../store/store.ts';
import { changeSettings } from './change-settings.ts';
import { UsageError } from './errors.ts';
import { viewNamed } from './view-named.ts';
import type { FileChange } from './write-files.ts';

/** Adds a view as the last, or has the one of its name show what this one does. */
export async function saveView(store: Store, view: SavedView): Promise<FileChange[]> {
  const views = viewsOf(store);
  const known = findView(views, view.name);
  // What an item does not name stays, so what it no longer says is named as nothing.
  const nothing = Object.fromEntries(Object.keys(view).map((key) => [key, null]));
  const saved = { ...nothing, ...writtenView(view), was: known?.name ?? view.name };
  const others = views.map((one) => (one === known ? saved : writtenView(one)));
  return setViews(store, known === undefined ? [...others, saved] : others);
}

/** Takes a view out; the applications stay as they are. */
export async function removeView(store: Store, name: string): Promise<FileChange[]> {
  const { views, view } = requireView(store, name);
  return setViews(store, views.filter((one) => one !== view).map(writtenView));
}

/** Has a view bear another name, which no other may have. */
export async function renameView(store: Store, name: string, to: string): Promise<FileChange[]> {
  const { views, view } = requireView(store, name);
  const other = findView(views, to);
  if (other !== undefined && other !== view) throw new UsageError(`there is a view "${other.name}" already`);
  const renamed = { ...writtenView(view), name: to, was: view.name };
  return setViews(
    store,
    views.map((one) => (one === view ? renamed : writtenView(one))),
  );
}

/** Has a view stand at another place among the tabs, from 0; at the end beyond that. */
export async function moveView(store: Store, name: string, place: number): Promise<FileChange[]> {
  const { views, view } = requireView(store, name);
  const others = views.filter((one) => one !== view);
  return setViews(store, others.toSpliced(place, 0, view).map(writtenView));
}

/** A view as the configuration writes it: only what it says, in the order in which the documentation has it. */
export function writtenView(view: SavedView): Record<string, unknown> {
  const says = ([, value]: [string, unknown]) =>
    value !== null && value !== 'table' && !(Array.isArray(value) && value.length === 0);
  return { name: view.name, ...Object.fromEntries(Object.entries(view).filter(says)) };
}

function viewsOf(store: Store): SavedView[] {
  return store.readConfig().config.views;
}

function requireView(store: Store, name: string): { views: SavedView[]; view: SavedView } {
  const views = viewsOf(store);
  return { views, view: viewNamed(views, name) };
}

async function setViews(store: Store, views: readonly unknown[]): Promise<FileChange[]> {
  return (await changeSettings(store, { set: { views } })).files;
}
