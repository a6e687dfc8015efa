// Invented people in sentences as citizens and staff write them.
import { choices, filled, lines, list } from "./chance.ts";
import type { Sample } from "./score.ts";

const surnames = list(
  "佐藤,さとう,sato 鈴木,すずき,suzuki 高橋,たかはし,takahashi 田中,たなか,tanaka 渡辺,わたなべ,watanabe 伊藤,いとう,ito 山本,やまもと,yamamoto 中村,なかむら,nakamura 小林,こばやし,kobayashi 加藤,かとう,kato " +
    "吉田,よしだ,yoshida 佐々木,ささき,sasaki 松本,まつもと,matsumoto 井上,いのうえ,inoue 木村,きむら,kimura 斎藤,さいとう,saito 清水,しみず,shimizu 山崎,やまざき,yamazaki 池田,いけだ,ikeda 橋本,はしもと,hashimoto " +
    "緒方,おがた,ogata 坂本,さかもと,sakamoto 村上,むらかみ,murakami 古閑,こが,koga 本田,ほんだ,honda 宮本,みやもと,miyamoto 永田,ながた,nagata 荒木,あらき,araki 甲斐,かい,kai 西村,にしむら,nishimura " +
    "髙橋,たかはし,takahashi 山﨑,やまさき,yamasaki 渡邊,わたなべ,watanabe 大塚,おおつか,otsuka 長谷川,はせがわ,hasegawa 五十嵐,いがらし,igarashi 東,ひがし,higashi 原,はら,hara 森,もり,mori 林,はやし,hayashi",
);
const givens = list(
  "翔太,しょうた,shota 大輝,だいき,daiki 健一,けんいち,kenichi 拓海,たくみ,takumi 悠斗,ゆうと,yuto 浩二,こうじ,koji 直樹,なおき,naoki 正雄,まさお,masao 隆,たかし,takashi 誠,まこと,makoto " +
    "美咲,みさき,misaki 陽菜,ひな,hina 結衣,ゆい,yui 恵子,けいこ,keiko 由美子,ゆみこ,yumiko 千尋,ちひろ,chihiro 葵,あおい,aoi 久美,くみ,kumi 真由美,まゆみ,mayumi 和子,かずこ,kazuko " +
    "蓮,れん,ren 凛,りん,rin 幸太郎,こうたろう,kotaro 慎之介,しんのすけ,shinnosuke 莉子,りこ,riko 明日香,あすか,asuka 信行,のぶゆき,nobuyuki 奈津子,なつこ,natsuko 亮,りょう,ryo 彩乃,あやの,ayano",
);

const whole = lines(
  "{n}と申します。相談をお願いします|はじめまして、{n}です|私は{n}といいます|わたくし{n}と申しますが|氏名：{n}|お名前：{n}|申込者 {n}|{n}（会社員）です|予約した{n}です|来週の面談は{n}でお願いします|" +
    "{n}さんが担当でした|{n}様のご予約を承りました|{n}氏の講演を聞きました|保護者は{n}です|本名は{n}です|{n}先生に教わりました|{n}くんと同じ職場です|私の名前は{n}です、よろしくお願いします|名義は{n}になります|" +
    "契約者{n}の件でお電話しました|{n}は昨年入社した|{n}が応募しています|隣の席の{n}さんに相談した",
);
const alone = lines(
  "{n}さんはいらっしゃいますか|担当の{n}さんにお願いします|{n}と申します|{n}です。よろしくお願いします|先日相談した{n}です|{n}様|店長の{n}さんに怒られました|{n}先生のおかげです|クマキャリの{n}さん|{n}部長に相談したい|{n}君と一緒に働いていました",
);
const kana = lines("{n}といいます|{n}と申します|ふりがな：{n}|わたしは{n}です|フリガナは{n}です");
const kin = lines(
  "息子の{n}が就職します|娘の{n}のことで相談です|夫の{n}が失業しました|妻の{n}も働いています|長男の{n}は高校生です",
);
const foreign = list(
  "グエン・ヴァン・ナム マリア・サントス ジョン・スミス リサ・ブラウン アンドレ・シルバ ファティマ・カーン キム・ミンジュン ワン・リーファ",
);
const elsewhere = lines("{n}さんと働いています|私は{n}です|{n}と申します|氏名:{n}|友人の{n}の紹介です");
const latin = lines("My name is {n}.|氏名: {n}|{n}です|I'm {n}, nice to meet you|{n}と申します");

export function nameSentences(): readonly Sample[] {
  const { choose, below } = choices(20260401);
  return Array.from({ length: 1500 }, (_, index): Sample => {
    const [surname = "", reading = "", romaji = ""] = choose(surnames).split(",");
    const [given = "", givenReading = "", givenRomaji = ""] = choose(givens).split(",");
    const name = {
      blank: `${surname} ${given}`,
      joined: surname + given,
      kana: reading + givenReading,
      kanaBlank: `${reading} ${givenReading}`,
      latin: `${capital(givenRomaji)} ${capital(romaji)}`,
    };
    const kinds = [
      () => saying(choose(whole), name.joined),
      () => saying(choose(whole), name.blank),
      () => saying(choose(whole), name.joined),
      () => saying(choose(alone), surname),
      () => saying(choose(alone), surname),
      () => saying(choose(kana), below(2) === 0 ? name.kana : name.kanaBlank),
      () => saying(choose(kin), given),
      () => saying(choose(elsewhere), choose(foreign)),
      () => saying(choose(latin), name.latin),
    ];
    return (kinds[index % kinds.length] ?? kinds[0])?.() ?? saying("{n}", surname);
  });
}

function saying(template: string, name: string): Sample {
  return { text: filled(template, { n: [name] }, (words) => words[0]), values: [name] };
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
