/** Making something on GitHub exactly once, though the line may break after it was made. */
import { isUncertain } from './github.ts';

/** How often to try. */
const attempts = 4;

/**
 * Calls `post`; where that fails without saying whether it was done, `isThere` looks before it is tried again.
 */
export async function postOnce(post: () => Promise<void>, isThere: () => Promise<boolean>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await post();
    } catch (error) {
      if (!isUncertain(error)) throw error;
      if (await isThere()) return;
      if (attempt === attempts) throw error;
    }
  }
}
