/** A file that is changed as text: what is on the disk, what the text here began from, and whether both went on from there. */

/** A file as it was read. */
export interface ReadFile {
  text: string;
  etag: string | null;
}

/** What reading the file again means for the text here: nothing, that it is the disk's, that it is it now, or a choice. */
export type News = 'none' | 'taken' | 'met' | 'conflict';

/** The state of a file that is typed into. While there is a choice to be made between two texts, neither may be written. */
export class TypedFile {
  #disk: ReadFile;
  #base: string | null;
  #isChoice = false;

  constructor(disk: ReadFile) {
    this.#disk = disk;
    this.#base = disk.etag;
  }

  /** The text on the disk, as far as is known. */
  get text(): string {
    return this.#disk.text;
  }

  /** The state of the file that the text here began from: only over that one it may be written. */
  get base(): string | null {
    return this.#base;
  }

  /** Whether the disk's text and the one here are to be chosen between. */
  get isChoice(): boolean {
    return this.#isChoice;
  }

  /** Goes on with a text that began from a state of the file; tells whether the file is another by now. */
  takeUp(base: string | null): boolean {
    this.#base = base;
    this.#isChoice = base !== this.#disk.etag;
    return this.#isChoice;
  }

  /** The file was read again while `typed` stands here. */
  follow(disk: ReadFile, typed: string): News {
    const [before, wasChoice] = [this.#disk, this.#isChoice];
    this.#disk = disk;
    if (typed === disk.text) {
      this.settle();
      return before.text === typed && !wasChoice ? 'none' : 'met';
    }
    // Other line ends alone are no other text.
    if (disk.text === before.text) {
      if (!wasChoice) this.settle();
      return 'none';
    }
    if (typed === before.text && !wasChoice) {
      this.settle();
      return 'taken';
    }
    this.#isChoice = disk.etag !== this.#base;
    return this.#isChoice ? 'conflict' : 'met';
  }

  /** The text here is on the disk now. */
  saved(disk: ReadFile): void {
    this.#disk = disk;
    this.settle();
  }

  /** What is on the disk is known to whoever types here: what they write may take its place. */
  settle(): void {
    this.#base = this.#disk.etag;
    this.#isChoice = false;
  }
}
