// Promises of the border with LINE and of trust, each with the way to break it and the proof that must then turn red.
export type Mutation = {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly proof:
    | { readonly test: string; readonly named: string }
    /** The compiler of this project refuses it. */
    | { readonly compiles: string };
};

const guardTest = "packages/line/src/guard/clear.test.ts";

export const mutations: readonly Mutation[] = [
  {
    what: "the guard no longer looks for personal data",
    file: "packages/line/src/guard/clear.ts",
    from: "return classes.size === 0 ?",
    to: "return classes.size >= 0 ?",
    proof: { test: guardTest, named: "承認されていても、個人情報があれば種類だけを言って止める" },
  },
  {
    what: "the guard no longer derives the bytes again",
    file: "packages/line/src/guard/clear.ts",
    from: "if (json !== JSON.stringify(",
    to: "if (json === JSON.stringify(0) && json !== JSON.stringify(",
    proof: { test: guardTest, named: "目録から作り直したものと一字でも違えば、どの欄でも止める" },
  },
  {
    what: "the guard no longer asks for a second person",
    file: "packages/line/src/guard/clear.ts",
    from: " || !known.contents.every(isPublic)",
    to: "",
    proof: { test: guardTest, named: "お知らせは、二人目の承認がなければ出せない" },
  },
  {
    what: "the account sends without the guard",
    file: "packages/line/src/account.ts",
    from: "return guard(phrases, rendered, known);",
    to: "return { json: JSON.stringify(rendered) };",
    proof: { compiles: "packages/line" },
  },
  {
    what: "the client takes bytes nobody has cleared",
    file: "packages/line/src/client.ts",
    from: "readonly messages: Cleared;",
    to: "readonly messages: { readonly json: string };",
    proof: { compiles: "packages/line" },
  },
  {
    what: "a phrase may carry free text",
    file: "packages/conversation/src/phrase.ts",
    from: '| { readonly say: "news" }',
    to: '| { readonly say: "news"; readonly text: string }',
    proof: { compiles: "packages/conversation" },
  },
  {
    what: "text that comes in is no longer looked at",
    file: "packages/line/src/hear/event.ts",
    from: "for (const it of recognise(text))",
    to: "for (const it of recognise(text).slice(0, 0))",
    proof: {
      test: "packages/line/src/hear/body.test.ts",
      named: "個人情報らしい言葉は、種類と数だけになる",
    },
  },
  {
    what: "the LINE side may open personal data",
    file: "apps/bot/src/worker.ts",
    from: "export const handler =",
    to: 'import { createVault } from "@kumacari/store/open";\n\nexport const opens = createVault;\nexport const handler =',
    proof: { test: "infra/src/bundles.test.ts", named: "LINEの側には、個人の封を開けるコードがない" },
  },
  {
    what: "a change is written without its entry in the audit",
    file: "packages/store/src/with-entry.ts",
    from: "await transact(to.client, [{ Put: entryPut(to.table, entry) }, ...writes]);",
    to: "await transact(to.client, [...writes]);",
    proof: {
      test: "packages/store/src/ledger.test.ts",
      named: "変更一つに、誰が何をどれにしたかの記録が一つ",
    },
  },
  {
    what: "everybody may do everything",
    file: "packages/desk/src/permit.ts",
    from: "(permissions[permission].roles.includes(staff.role) ||",
    to: "(permissions[permission].roles.length > 0 ||",
    proof: {
      test: "packages/desk/src/permit.test.ts",
      named: "相談員のほかは、相談者が写るものを何も見られない",
    },
  },
];
