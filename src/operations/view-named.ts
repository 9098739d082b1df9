/** A saved view as people name it. */
import { findView, type SavedView } from '../core/saved-view.ts';
import { suggestion } from '../core/suggest.ts';
import { UsageError } from './errors.ts';

/** The view of a name; throws a {@link UsageError} with the nearest one, or all, where there is none. */
export function viewNamed(views: readonly SavedView[], name: string): SavedView {
  const view = findView(views, name);
  if (view !== undefined) return view;
  const hint =
    views.length === 0
      ? 'there is none yet'
      : suggestion(
          name,
          views.map((one) => one.name),
        );
  throw new UsageError(`unknown view "${name}"; ${hint}`);
}
