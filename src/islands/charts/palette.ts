/** The page's colours, for charts. */
import type { SankeyNode } from '../../core/sankey/layout.ts';
import { colour } from '../colours.ts';

/** The colours that charts are drawn in. */
export interface Palette {
  ink: string;
  line: string;
  accent: string;
  soft: string;
  interview: string;
  good: string;
  warn: string;
  strong: string;
  /** By what a stage means. */
  kinds: Record<SankeyNode['kind'], string>;
}

/** The colours of the page as they are now. */
export function readPalette(): Palette {
  return {
    ink: colour('--ink-2'),
    line: colour('--line'),
    accent: colour('--accent'),
    soft: colour('--chart-soft'),
    interview: colour('--interview'),
    good: colour('--accepted'),
    warn: colour('--warn'),
    strong: colour('--ink'),
    kinds: {
      lead: colour('--ink-3'),
      applied: colour('--applied'),
      interview: colour('--interview'),
      offer: colour('--offer'),
      accepted: colour('--accepted'),
      rejected: colour('--rejected'),
      withdrawn: colour('--withdrawn'),
      ghosted: colour('--ghosted'),
      waiting: colour('--accent'),
    },
  };
}
