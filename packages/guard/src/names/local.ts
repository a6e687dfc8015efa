// Surnames of Kyushu, and rarer ones, that the national lists do not have.

/** Packed as in surnames.gen.ts. */
export const localSurnames =
  "井芹 家入 津留 鬼塚海 光永岡 米満原岡 上妻-江洲 河津 下城 徳丸 溝上 平江島 今坂富 " +
  "西坂橋森-園寺 永松木杉村吉溝谷 深水 犬飼塚 湯上田 渕上田 船津 万田 牟田 古庄 " +
  "吉良弘武富松丸-無田 財津部 日隈 佐保 阿南-蘇品 梅野崎 大隈賀瀬-津山-仁田 鮫島 " +
  "久-木田-保山 守田 盛田高 高宮群 隈元本 杉谷森 村枝島尾本 野津瀬-々口 東坂田条島 " +
  "田添浦北 岩根坂 木野山庭場崎 末藤次 緒形 稲富津留 立山 竹崎熊山永 橋村田 浜川砂 " +
  "黒瀬江-肥地-葛原 丸尾野目岡林 尾田前木池 小崎薗-鳥遊 太-郎良 内布尾堀 北-御門 鳥越井 " +
  "中熊満務垣 馬原渡 原賀囿 松隈藤 水本間 満永 宗像 森枝崎高 山隅並迫部木室住 横溝 鷲山尾 " +
  "渡瀬 和-久田 税所 瀬口上井崎 関本 園村川 染森 堤田 友田枝 奈須 成松尾 二-子石-階堂 " +
  "沼川 乗富 萩尾 羽根 広重 藤枝永 星子 益永 道家 皆越 蓑原 宮尾石津木 八-反田 葉山 " +
  "浦上本川辺 江島浦 奥園薗 押方 勝木 蒲池 川元津 菊川 岸川 清原藤 草場 国武 桑野 越猪 " +
  "權藤 権藤田 迫田 桜木 笹田 塩村 芝田 庄山 陣内 千場-々岩 多-久和 武末-者小路 谷山 " +
  "柄本 月足 直江 仲井-宗根 梨本 錦戸織野 櫨本 早瀬崎-乙女 帆足 牧山 又吉木 緑川 元村 " +
  "柳本 矢-ヶ部 與田 若杉 我-那覇 具-志堅 知花 照屋 勅-使河原 伊形-集院-豆野-津野 " +
  "五-百旗頭 薬-師寺 一瀬-ノ瀬 三-田村 長-曽我部 神-宮寺 碓井 蛯原 榎田並 柏田 樫本 " +
  "梶山 釘宮 椋野 栃原 枦山 梁瀬 樺島 櫛田 蓮見尾 霜田 鍋島田 釜賀崎 貞方 諸岡熊 諫山 " +
  "許斐 赤司池峰崎 額田 飯干星 魚住 鹿毛 斉木 作本 信国 利光 加来悦 勢田 卜部 占部 " +
  "唐木 嘉悦 四元宮 城野本 姫野 安武 岐部 帯田 後迫 志垣柿 恒松 惣門 戸上 持永 新穂 " +
  "曽木 柚木-留木 桐原 植野 楢-木野 橘木 毎床 池尻松辺 沖村 泉田 浅尾 湊上 源島 沢村 " +
  "牛田 猿渡 獅-子目 百田 磯田 秋吉 穴井見 笠田 芥川 芹川 荒金巻 蔵本 蘆田 角居 詫摩 " +
  "豊福 足達 酒匂 門垣 阪田 隅倉 鴨川 峰.";

/** In Latin letters, long vowels short. */
export const localReadings =
  "akahoshi akaike akamine akasaki akiyoshi akutagawa amamiya aragaki aragane aramaki arimura " +
  "ashida asoshina azumaya chibana chijiwa chosokabe ebihara egashira enokida fuchida fuchigami " +
  "fujieda fujiki fujinaga fujisaki fujiyama fukada fukagawa fukuyama funatsu furusho futagoishi " +
  "ganaha gushiken hamakawa hamamoto hamasaki hamasuna haraga harazono hasebe hashida hashiguchi " +
  "hashimura hashizume hasuda hasumi hattanda hayama hayasaki hazemoto hazeyama higashisaka himeno " +
  "hinokuma hirashima hiratsuka hiroshige hoashi hokamura hoshiko hosono ichinose iiboshi ikejiri " +
  "ikematsu imasaka imatomi inadome inatomi inatsu inukai inuzuka iokibe isayama itsuno iwasaka " +
  "iwashita izumida jinguji jinnai kabashima kadogaki kadokawa kajiyama kamachi kamaga kamasaki " +
  "kamogawa kanamori kanokogi kanzaki karaki karashima kashima kashimoto kashiwada katsurayama " +
  "kawabe kawachi kawagoe kawazu kihara kikukawa kirihara kishikawa kitamikado kitaoka kitazato " +
  "kiyofuji kiyohara kiyonaga kizaki kozono kozuma kuboyama kugimiya kukita kumabe kunitake " +
  "kurahara kurahashi kuramoto kurohiji kuroishi kuroiwa kushida kuwano kyogoku maehashi maeyama " +
  "maezawa mahara makiyama manabe marubayashi marume maruno maruoka masunaga matsufuji matsukawa " +
  "matsukuma mawatari minagoshi minatogami minohara minomo misumi mitamura mitsunaga mitsuoka " +
  "miyabe miyaishi miyazu mizokami mizumoto mochinaga morieda morisaki moritaka morokuma motomura " +
  "motoyama mukuno munakata muraeda muramoto muranaka muraoka murashima mushanokoji nabeshima " +
  "nabeta nagaki nagamatsu nagamizo nagamura nagasugi nagatani nagayoshi nakagaki nakaguma " +
  "nakamitsu nakasone nakatsukasa naragino narimatsu nikaido nishiguchi nishihashi nishijima " +
  "nishikido nishikino nishikori nishimori nishisaka nishiura nobukuni nogami nojima nojiri " +
  "nonoguchi noritomi nukata numakawa obiyama okimura okuzono onizuka oshikata otsuyama oyamada " +
  "sadakata saionji saisho sakanashi sakumoto sakurada sakuragi samejima saotome saruwatari sasada " +
  "sawamura segami seguchi sekimoto serikawa sezaki shigaki shigematsu shimabukuro shimazu shimojo " +
  "shinomiya shiomura shiromoto shoyama somemori sonokawa sonomura suefuji suetsugu sueyoshi sugami " +
  "sugimori sugitani sumikura tachibanaki tajiri takahama takakura takamiya takamori takamure " +
  "takanashi takaoka takarabe takekuma takenaga takeno takesaki takesue takeyama takimoto takita " +
  "takuwa tamada tamaki taniyama tateishi tateno tejima terasaki terasawa teruya teshigawara " +
  "tochihara todoroki togami tokumaru tokuyama tomioka tomoeda torigoe torikai toshimitsu toyonaga " +
  "tsubota tsujimoto tsukiashi tsunematsu tsunoda tsuruoka tsurusaki tsuzuki tsuzurahara uchibori " +
  "uchinuno umebayashi umezaki uozumi urakami urakawa uramoto ushida ushijima wakamiya wakasugi " +
  "wakebe wakuda washio washiyama yakushiji yamabe yamaga yamaki yamamuro yamanami yamasako " +
  "yamashiro yamazumi yanagimoto yanase yasutake yatsuda yokomizo yonehara yonemitsu yonemura " +
  "yoneoka yoshihiro yoshimaru yoshimatsu yoshimuta yoshitake yoshitomi yotsumoto yugami yunoki " +
  "yurugi zaitsu";
