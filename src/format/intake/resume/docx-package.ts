/** The parts of a DOCX file that hold its text: a zip archive, unpacked within bounds. */
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { UnreadableResumeError } from './blocks.ts';

/** The parts of a document, as XML. */
export interface DocxPackage {
  document: string;
  styles: string;
  /** The targets of links, and other parts, by id. */
  relations: string;
  numbering: string;
  headers: string[];
  footers: string[];
  pictures: number;
}

/** Larger than the text of any résumé, packed and unpacked; more is a trap. */
const mostPacked = 5_000_000;
const mostUnpacked = 30_000_000;
const mostFiles = 5000;

const wanted =
  /^word\/(?:document\d?|styles|numbering|header\d*|footer\d*|_rels\/document\d?\.xml)\.(?:xml|rels)$/;

/** Opens a DOCX file; throws an {@link UnreadableResumeError} where it is none, or where it would unpack into too much. */
export function openDocx(bytes: Uint8Array): DocxPackage {
  const names: string[] = [];
  let unpacked = 0;
  const filter = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    names.push(name);
    if (names.length > mostFiles)
      throw new UnreadableResumeError(`the archive holds more than ${mostFiles} files`);
    if (!wanted.test(name)) return false;
    unpacked += originalSize;
    if (size > mostPacked || unpacked > mostUnpacked)
      throw new UnreadableResumeError(
        `the document would unpack into more than ${mostUnpacked / 1e6} MB of text, which no résumé has`,
      );
    return true;
  };
  const files = unzip(bytes, filter);
  const part = (pattern: RegExp): string[] =>
    Object.keys(files)
      .filter((name) => pattern.test(name))
      .sort()
      .map((name) => decode(files[name]));
  const [document] = part(/^word\/document\d?\.xml$/);
  if (document === undefined) throw new UnreadableResumeError(otherKind(names));
  return {
    document,
    styles: part(/\/styles\.xml$/)[0] ?? '',
    relations: part(/\.rels$/)[0] ?? '',
    numbering: part(/\/numbering\.xml$/)[0] ?? '',
    headers: part(/\/header\d*\.xml$/),
    footers: part(/\/footer\d*\.xml$/),
    pictures: names.filter((name) => /^word\/media\/.+\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf)$/i.test(name))
      .length,
  };
}

function unzip(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof UnreadableResumeError) throw error;
    throw new UnreadableResumeError('the document is damaged and cannot be unpacked; save it anew');
  }
}

function decode(bytes: Uint8Array | undefined): string {
  const [first, second] = bytes ?? [];
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function otherKind(names: readonly string[]): string {
  if (names.includes('content.xml')) return 'this is an OpenDocument file; save it as DOCX or PDF';
  if (names.some((name) => name.startsWith('xl/'))) return 'this is a workbook, and no text';
  if (names.some((name) => name.startsWith('Index/')))
    return 'this is a Pages file; export it as DOCX or PDF';
  return 'this is an archive, and no Word document';
}
