/** How many rows of the table one page of HTML holds; a script shows all of them on the first. */
export const rowsPerPage = 500;

/** The address of a page of the table without the base path. */
export function tablePagePath(page: number): string {
  return page === 1 ? '/' : `/page/${page}/`;
}
