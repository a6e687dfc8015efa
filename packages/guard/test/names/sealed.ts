// Frames and names that nothing was fitted to: only the figures of this set are looked at (README says how often).
import { lines, list } from "./chance.ts";
import type { Script } from "./talk.ts";

export const sealed: Script = {
  cast: {
    surnames: list(
      "石田,いしだ,ishida 前田,まえだ,maeda 藤本,ふじもと,fujimoto 森山,もりやま,moriyama 内田,うちだ,uchida 竹下,たけした,takeshita 宮崎,みやざき,miyazaki 山下,やました,yamashita 岩本,いわもと,iwamoto 白石,しらいし,shiraishi " +
        "荒牧,あらまき,aramaki 緒方,おがた,ogata 釘本,くぎもと,kugimoto 牛島,うしじま,ushijima 田尻,たじり,tajiri 南,みなみ,minami 星,ほし,hoshi 沖,おき,oki 谷,たに,tani 齋藤,さいとう,saito " +
        "﨑田,さきた,sakita 廣瀬,ひろせ,hirose 桑原,くわはら,kuwahara 小田原,おだわら,odawara 阿部,あべ,abe 津田,つだ,tsuda 日髙,ひだか,hidaka 久野,くの,kuno 浦田,うらた,urata 杉本,すぎもと,sugimoto",
    ),
    givens: list(
      "大和,やまと,yamato 俊介,しゅんすけ,shunsuke 和也,かずや,kazuya 雄一郎,ゆういちろう,yuichiro 翼,つばさ,tsubasa 健,けん,ken 昭夫,あきお,akio 圭吾,けいご,keigo 光,ひかる,hikaru 勇斗,はやと,hayato " +
        "ひより,ひより,hiyori あかり,あかり,akari すみれ,すみれ,sumire 芽依,めい,mei 七海,ななみ,nanami 春香,はるか,haruka 幸子,さちこ,sachiko 佳奈,かな,kana 紗季,さき,saki 文,ふみ,fumi " +
        "柚葉,ゆずは,yuzuha 朔,さく,saku 湊,みなと,minato 志保,しほ,shiho 政則,まさのり,masanori 節子,せつこ,setsuko 瑞希,みずき,mizuki 奏,かなで,kanade 莉央,りお,rio 哲也,てつや,tetsuya",
    ),
    foreign: list(
      "レ・ヴァン・ドゥック ファム・ティ・ホア デラクルス・アンジェラ シュレスタ・ビカス デイビッド・ウィルソン アンナ・コワルスキー タマン・ラジュ ペレイラ・ブルーノ チョー・トゥー オマル・サイード",
    ),
    neighbours: list("趙麗娜 孫浩然 林志偉 許文強 尹恩惠 姜東元 韓智恩 馬超 呉佳怡 申相沃"),
  },
  frames: lines(
    "{s}です。明日の面談に遅れそうです|お疲れ様です、{s}です|昨日お電話した{s}といいます|{s}と言います。初めて相談します|すみません{s}ですけど|あの、{s}と申しますが|受付の{s}さんに渡しました|{s}さんという方が窓口でした|前の職場の{s}課長に嫌われていました|担任は{s}先生でした|{s}様宛ての書類です|隣の{s}さんの紹介で来ました|カウンセラーは{s}さんがいいです|{s}店長からシフトを減らされた|次も{s}さんでお願いします|{s}君に教えてもらいました|" +
      "{f}と言います|{f}ですけど予約できますか|わたくし、{f}と申します|お名前 {f}|名前→{f}|記入者：{f}|受講者氏名：{f}|旧姓{f}です|改姓して{f}になりました|私の名前は{f}で、34歳です|登壇者は{f}さんです|記者は{f}|担当カウンセラー：{f}|卒業生の{f}さんにインタビューしました|{f}さん（会社員・28歳）|{f}課長が対応しました|熊本市の{f}です|問い合わせ先：{f}|母の名前は{f}です|面接官は{f}という人でした|{f}より|所長　{f}|今日の相談は{f}さんとでした|この求人は{f}社長の会社です|{f}はまだ来ていません|" +
      "孫の{g}が来春卒業します|うちの{g}がお世話になっています|兄の{g}が反対しています|次男の{g}について相談したい|彼氏の{g}と転職するか迷っています|{g}さんが一番親切でした|旦那の{g}が無職です|姪の{g}に付き添います|" +
      "{k}ともうします|ぼくは{k}です|{k}です、予約したいです|よみ：{k}|お名前（ふりがな）{k}|はじめまして{k}です|{k}さんはいますか|氏名フリガナ：{k}|名前は{k}といいます|" +
      "{r}です。よろしくお願いします|Hello, my name is {r}|This is {r} speaking.|氏名：{r}|{r}さんから返事がない|署名 {r}|" +
      "{x}ともうします|わたしの名前は{x}です|実習生の{x}さんが来ます|氏名：{x}|{x}さんは日本語が上手です|妻の{x}は留学生です|{x}です。日本に来て3年です|通訳は{x}さん",
  ),
};
