// Asks which consideration somebody wishes for: a few to choose from, and words of their own. Nothing has to be said.
import { type CareAnswers, careLimit, careWishes, hasControl } from "@kumacari/domain";
import { ChoiceGroup, TextArea } from "@kumacari/ui";

export const noCare: CareAnswers = { wishes: [], words: "" };

const words = {
  title: "面談や連絡のときに、してほしい配慮",
  hint: "相談員が用意と話し方に生かします。拠点の人には見えません。あとからマイページで変えられます。",
  more: "そのほかの配慮",
  moreHint: "たとえば、大きな字の書類、休みながら話す、など。",
  tooLong: `${careLimit}文字までで書いてください。書いた文は残っています。`,
  unreadable: "読み取れない文字が含まれています。その文字を消してください。",
} as const;

const options = careWishes.map((value) => ({ value, label: value }));

type Props = {
  readonly value: CareAnswers;
  readonly onChange: (care: CareAnswers) => void;
  readonly error: string | undefined;
};

export const CareFields = ({ value, onChange, error }: Props) => (
  <div className="flex flex-col gap-4">
    <ChoiceGroup
      kind="many"
      columns={2}
      legend={words.title}
      optional
      hint={words.hint}
      options={options}
      value={value.wishes}
      onChange={(wishes) => onChange({ ...value, wishes })}
    />
    <TextArea
      label={words.more}
      optional
      hint={words.moreHint}
      error={error}
      rows={2}
      limit={careLimit}
      value={value.words}
      onChange={(it) => onChange({ ...value, words: it })}
    />
  </div>
);

export function wrongWithCare({ words: said }: CareAnswers): string | undefined {
  if (said.trim().length > careLimit) return words.tooLong;
  return said.isWellFormed() && !hasControl(said) ? undefined : words.unreadable;
}
