/** The pages of HTML that the table is on: a script shows all rows on the first, so that one is kept light. */

const rowsOnFirst = 100;
const rowsOnFurther = 500;

/** How many pages so many rows take. */
export function tablePageCount(rows: number): number {
  return 1 + Math.ceil(Math.max(0, rows - rowsOnFirst) / rowsOnFurther);
}

/** The names of all pages but the first, of so many. */
export function furtherPages(count: number): string[] {
  return Array.from({ length: count - 1 }, (_, index) => String(index + 2));
}

/** The positions of the first row on a page and of the one after its last. */
export function tablePageRows(page: number, rows: number): { from: number; to: number } {
  const to = Math.min(rows, rowsOnFirst + (page - 1) * rowsOnFurther);
  return { from: page === 1 ? 0 : rowsOnFirst + (page - 2) * rowsOnFurther, to };
}

/** The address of a page of the table without the base path. */
export function tablePagePath(page: number): string {
  return page === 1 ? '/' : `/page/${page}/`;
}
