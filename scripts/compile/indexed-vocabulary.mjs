// What the compile step puts in the place of the vocabulary's index, in the command line and in the site.

/** The index of the vocabulary as data: to make it takes longer than most commands. */
export const indexedVocabulary = {
  name: 'indexed-vocabulary',
  load: {
    filter: { id: /\/src\/core\/match\/standard-index\.ts$/ },
    async handler(id) {
      const { standardIndex } = await import(id);
      return `export const standardIndex = JSON.parse(${JSON.stringify(JSON.stringify(standardIndex))});`;
    },
  },
};
