// What is said around files, to citizens and staff alike.
export const words = {
  attach: "ファイルを添付する",
  file: "ファイル",
  accepts: "PDF・Word・写真（10MBまで）",
  sending: (name: string) => `「${name}」を送っています`,
  unsent: (name: string) => `「${name}」は送れていません`,
  resume: "続きから送る",
  discard: "やめる",
  sent: (name: string) => `「${name}」を送りました。`,
  open: "開く",
  openOf: (name: string) => `「${name}」を開く`,
  loading: "書類を読み込んでいます",
  waiting: "安全を確かめています。済むと開けるようになります。",
  unsafe: "安全でないものが見つかったため、開けません。中身は消しました。",
  failed: "安全を確かめられなかったため、開けません。中身は消しました。もう一度お送りください。",
  remarks: (open: number, all: number) =>
    all === 0 ? "" : open === 0 ? `コメント${all}件（すべて済み）` : `コメント${all}件（未対応${open}件）`,
  left: (n: number) => `コメント${n}件は、この相談のコメントが多いため、ここには出ていません。`,
  broken: "書類を開けませんでした。少し待ってから、もう一度お試しください。",
} as const;
