// The door of the ジョブ・カード: its forms, what may be written into them, and what is kept of it.
export {
  besideNumbers,
  type CardPart,
  type CardRow,
  type CardWords,
  type CardWriting,
  isEmptyRow,
  isSplit,
} from "./card.ts";
export {
  type CardForm,
  type CardSection,
  cardFormIds,
  cardSectionIds,
  formOf,
  formTitle,
  isCardForm,
  isCardSection,
  sectionOf,
} from "./forms.ts";
export { readCard } from "./read.ts";
