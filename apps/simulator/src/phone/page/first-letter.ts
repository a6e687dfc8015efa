// The first letter of a name as people see letters, for a face without a picture.
const letters = new Intl.Segmenter("ja", { granularity: "grapheme" });

export const firstLetter = (name: string): string =>
  letters.segment(name)[Symbol.iterator]().next().value?.segment ?? "";
