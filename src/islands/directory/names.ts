/** `/data/directory.json`: people and companies as the palette finds them. */

/** A name, a word about it, an address. */
export type DirectoryName = [name: string, details: string, address: string];

/** The file. */
export interface DirectoryNames {
  people: DirectoryName[];
  companies: DirectoryName[];
}
