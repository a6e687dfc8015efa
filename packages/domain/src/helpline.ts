// Where anybody can turn at once: public telephones, known to everybody.
export const helplines = {
  yorisoi: { name: "よりそいホットライン", shown: "0120-279-338", dial: "0120279338" },
  kokoro: { name: "こころの健康相談統一ダイヤル", shown: "0570-064-556", dial: "0570064556" },
} as const;
