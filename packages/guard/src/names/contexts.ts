// The words around a name that say a name stands here.

/** Ends at the name: 「氏名：」「担当は」 and the like. */
export const label = ends(
  ':：=]】)」-は\n "「『名義人者主',
  /(?:(?:氏名|お?名前|姓名|本名|実名|旧姓|名義人?|署名|フルネーム|本人|申込者|申請者|応募者|契約者|代表者?|担当者?|保護者|世帯主|連絡先|紹介者|相談者|利用者|登録者|受取人|宛名|宛先|緊急連絡先|カタカナ|ふりがな|フリガナ|よみがな|ヨミガナ|読み(?:方|仮名|がな)?|カナ|name)(?:名|氏名|の名前)?(?:\((?:カナ|かな|フリガナ|ふりがな|漢字|ローマ字|本名)\))? ?(?:[::=\]】)」-]|は|\n| ) ?["「『]?|(?:氏名|名義人?|申込者|契約者|申請者|応募者|保護者|世帯主|代表者) ?)$/u,
);

/** Ends at the name: its bearer speaks of themselves. */
export const self = ends(
  "はが、 ",
  /(?:私|わたし|わたくし|僕|ぼく|俺|おれ|自分|当方|こちら)(?:の名前)?[はが、] ?$/u,
);

/** Ends at the name: where a sentence or a line begins. */
export const opening =
  /(?:^|[。、,.!?\n「『(:・…〜~] ?|(?:はじめまして|初めまして|こんにちは|こんばんは|おはようございます|お世話になります|お世話になっております|すみません|どうも|もしもし|えっと|改めまして|先日の?|から参りました|より) ?)$/u;

/** Ends at the name: a place the bearer belongs to, 「会社の」「熊本の」. */
export const belonging = /の ?$/u;

/** Ends at the name: kin alone. */
export const family =
  /(?:夫|妻|主人|旦那|息子|娘|長男|次男|三男|長女|次女|三女|兄|姉|弟|妹|父|母|祖父|祖母|叔父|叔母|伯父|伯母|孫|甥|姪)の$/u;

/** Ends at the name: kin or company. */
export const kin = ends(
  "のでるはが、 ",
  /(?:夫|妻|主人|旦那|嫁|息子|娘|長男|次男|三男|長女|次女|三女|兄|姉|弟|妹|父|母|祖父|祖母|叔父|叔母|伯父|伯母|孫|甥|姪|友人|友達|同僚|上司|部下|先輩|後輩|彼氏|彼女|恩師|担任|子ども|子供|義父|義母|親友|部長|課長|係長|店長|社長|先生|担当|同級生|隣人|婚約者|相方|元夫|元妻)(?:の|で(?:ある)?|は|が|、| )$/u,
);

/** Begins after the name: an honorific, hardly ever anything else. */
export const honorific = begins(
  " さ様氏君くクちチ殿先セ嬢女選監議教准被容受夫一家",
  /^ ?(?:さん(?![ぁ-んー]*[か-け]月)|さま|様(?!子|々|式|態|相)|氏(?!名|族|神)|君(?!主|臨|が代)|くん|クン|ちゃん|チャン|殿(?!堂)|先生|センセイ|嬢|女史|選手|監督|議員|教授|准教授|被告|容疑者|受刑者|夫妻|夫人|一家|家の(?:娘|息子|母|父))/u,
);

/** Begins after the name: an office that is often held with the name before it. */
export const office =
  /^ ?(?:社長|会長|部長|次長|課長|係長|主任|店長|所長|室長|局長|院長|校長|園長|館長|支店長|工場長|代表|専務|常務|理事|理事長|取締役|市長|知事|町長|村長|区長|首相|大統領|大臣|長官|総理|博士|医師|弁護士|看護師|講師|助教|教諭|記者|アナ|巡査|警部|中将|大将|少将|大佐|将軍|投手|捕手|内野手|外野手|親方|関|九段|八段|七段|名人|相談員|カウンセラー|コンサルタント|マネージャー|リーダー|部員|担当)/u;

/** Begins after the name: its bearer gives it. */
export const gives = begins(
  " とっ",
  /^ ?(?:(?:と申し|ともうし|と言いま|といいま|っていいま)(?!ますか|ましても|ましたが|すか|しても|したが|したら)|と名乗|と申す|と呼んで)/u,
);
export const isMe =
  /^ ?(?:です(?!か|ね[?。]|よね)|でございます|だ(?:よ|けど|[。!]|$)|でした。|になりま(?:す|した)|より|拝|と$|\n|$)/u;

const person = /(?:私|わたし|わたくし|僕|ぼく|俺)(?:の名前)?[はが、] ?$/u;
/** Ends at the name: who greets says next who it is. */
export const greeted =
  /(?:はじめまして|初めまして|こんにちは|こんばんは|おはようございます|お世話に(?:なり|なって(?:い|お)り?)ます|お疲れ様です|改めまして|もしもし)[、。!,\n ]{0,2}$/u;
const called = /(?:予約した|予約している|お?電話した|相談した|連絡した|申し込んだ|伺った) ?$/u;
/** Begins after the name: 「です。よろしくお願いします」. */
export const regards =
  /^ ?です[。、!\n ]{1,2}(?:[^。\n]{0,12}(?:よろしく|宜しく)|(?:次回|今度|先日|昨日|本日|今日)?[^。\n]{0,4}(?:相談|予約|面談)[のをに]|お世話に|はじめまして|初めまして|先日は)/u;

/** The sentence around the word can only be said by its bearer, so that even 「東です」 is a name. */
export function isIntroduced(before: string, after: string): boolean {
  if (!isMe.test(after)) return false;
  if (person.test(before) || greeted.test(before) || called.test(before)) return true;
  return regards.test(after) && (opening.test(before) || belonging.test(before));
}

/** Begins after the name: how old, or of which sex. */
export const aged = /^ ?(?:\(?\d{1,3}(?:歳|才)|\([^()\n]{1,6}・?\d{2}|[男女](?:性)?(?:[ 、,)]|$))/u;

/** Begins after a whole name: what may follow it in a sentence. */
export const follows =
  /^(?:$|[ \n、。,.!?)(」』:・"\]/~〜…-]|は|が|を|に|と|の|も|で|へ|より|から|って|や|だ|ら|さ)/u;

/** A pattern asked only where the text ends, or begins, with a sign that the pattern can end, or begin, with. */
type Context = { test(text: string): boolean };

function ends(signs: string, pattern: RegExp): Context {
  const able = new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
  return { test: (text) => able.has(text.charCodeAt(text.length - 1)) && pattern.test(text) };
}

function begins(signs: string, pattern: RegExp): Context {
  const able = new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
  return { test: (text) => able.has(text.charCodeAt(0)) && pattern.test(text) };
}
