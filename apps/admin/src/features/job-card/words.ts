// What the ジョブ・カード of a case says in the console.
export const words = {
  title: "ジョブ・カード",
  forms: "様式",
  form: (id: string) => `様式${id}`,
  staff: "相談者には見えますが、書けるのは相談員だけです。",
  unwritable: "書けるのは、担当の相談員だけです。",
  print: "この様式をPDFで保存",
  printAll: "すべてをPDFで保存",
  failed: "PDFを用意できませんでした。少し待ってから、もう一度お試しください。",
} as const;
