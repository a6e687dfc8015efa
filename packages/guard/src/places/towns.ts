// The commonest town names of Kumamoto City, that stand before a number without the city's name.

export const towns =
  /(?:手取本町|花畑町?|上通町?|下通|新市街|辛島町|水前寺(?:公園)?|出水|国府|帯山|健軍(?:本町)?|若葉|錦ヶ丘|尾ノ上|月出|保田窪|大江|九品寺|本荘|新屋敷|渡鹿|黒髪|坪井|京町|島崎|横手|世安|平田|田迎|良町|江津|画図|沼山津|秋津|長嶺|戸島|託麻|八反田|龍田|楡木|清水|高平|八景水谷|川尻|近見|薄場|須屋|光の森)[一-鿿]{0,4} ?$/u;
