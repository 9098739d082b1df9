/** What makes the pages of the local app live and editable. No build has any of it. */
import { followFiles } from './live.ts';

followFiles();
