// 「拠点をさがす」, for somebody who may never have been to one.
export const words = {
  title: "拠点をさがす",
  lead: "面談に使える、市内のお店などの「拠点」です。面談は予約制で、無料です。",
  bookingNeeds: "予約のときは、LINEでご本人を確認します。場所を見るだけなら、確認はいりません。",
  ward: "区",
  anyWard: "すべての区",
  facts: (chosen: number) =>
    chosen === 0 ? "バリアフリーの条件でしぼる" : `バリアフリーの条件でしぼる（${chosen}つ選択中）`,
  factsLegend: "必要なものを選んでください",
  near: "いまいる場所から近い順にする",
  nearNote: "位置は、この画面で並べかえるためだけに使います。どこにも送らず、残しません。",
  nearUnknown:
    "いまいる場所が分かりませんでした。端末の「位置情報」が切ってあるか、許可されていないようです。区からもさがせます。",
  found: (count: number) =>
    count === 0
      ? "条件に合う拠点がありません。条件を減らしてみてください。"
      : `${count}か所の拠点があります。`,
  foundNear: (count: number) =>
    count === 0
      ? "条件に合う拠点がありません。条件を減らしてみてください。"
      : `${count}か所の拠点を、近い順にならべました。`,
  distance: (far: string) => `まっすぐ${far}`,
  book: "ここで予約する",
  bookAt: (name: string) => `：${name}`,
} as const;
