// The algorithms this house may use, as data: CRYPTREC LS-0001-2022R2. What is not a row here is refused.

export type Algorithm = {
  readonly kind: "ae" | "hash" | "mac" | "signature" | "kdf" | "key-agree" | "kem" | "combiner";
  /** Against a classical attacker; LS-0003 asks for 128 at least beyond 2031. */
  readonly bits: number;
  /** NIST's category against a quantum computer; 0: it falls to one. */
  readonly quantum: number;
  /** Where the list names it, or what of the list it is built of. */
  readonly list: string;
  readonly oid?: string;
  readonly curve?: string;
  /** `ready`: written and tested, used by nobody until it is put into `wrapping/table.ts`. */
  readonly stands: "in use" | "ready";
  readonly where: string;
  /** First byte of every envelope made with it. Never given to another. */
  readonly code?: number;
};

export const algorithms = {
  "AES-256-GCM": {
    kind: "ae",
    bits: 256,
    quantum: 5,
    list: "128ビットブロック暗号 AES、認証付き秘匿モード GCM（IV 96ビット、タグ128ビット）",
    oid: "2.16.840.1.101.3.4.1.46",
    stands: "in use",
    where: "個人の欄・LINEの宛先・書きかけの封、鍵の包み",
    code: 1,
  },
  "SHA-256": {
    kind: "hash",
    bits: 128,
    quantum: 2,
    list: "ハッシュ関数 SHA-256",
    oid: "2.16.840.1.101.3.4.2.1",
    stands: "in use",
    where: "監査の木と鎖、合い言葉の照合",
  },
  "HMAC-SHA-256": {
    kind: "mac",
    bits: 256,
    quantum: 5,
    list: "メッセージ認証コード HMAC",
    oid: "1.2.840.113549.2.9",
    stands: "in use",
    where: "宛先を探す印、預かった言葉の印、LINEのwebhookの署名",
  },
  Ed25519: {
    kind: "signature",
    bits: 128,
    quantum: 0,
    list: "署名 EdDSA",
    oid: "1.3.101.112",
    curve: "other/Ed25519",
    stands: "in use",
    where: "監査の検査点の署名、パスキーの検証（@simplewebauthn/server）",
  },
  "ECDSA-P256-SHA-256": {
    kind: "signature",
    bits: 128,
    quantum: 0,
    list: "署名 ECDSA",
    oid: "1.2.840.10045.4.3.2",
    curve: "nist/P-256",
    stands: "in use",
    where:
      "LINEとサインインのしくみのIDトークン・パスキーの検証（jose・openid-client・@simplewebauthn/server）",
  },
  "ECDH-P256": {
    kind: "key-agree",
    bits: 128,
    quantum: 0,
    list: "鍵共有 ECDH",
    oid: "1.3.132.1.12",
    curve: "nist/P-256",
    stands: "ready",
    where: "耐量子の包みの、もう片方の錠",
  },
  "ML-KEM-768": {
    kind: "kem",
    bits: 192,
    quantum: 3,
    list: "耐量子計算機暗号 鍵共有 ML-KEM-768",
    oid: "2.16.840.1.101.3.4.4.2",
    stands: "ready",
    where: "耐量子の包み",
  },
  "HKDF-SHA-256": {
    kind: "kdf",
    bits: 256,
    quantum: 5,
    list: "掲載の HMAC-SHA-256 だけで組む（RFC 5869）",
    oid: "1.2.840.113549.1.9.16.3.28",
    stands: "ready",
    where: "耐量子の包みの鍵の導出",
  },
  "P256-MLKEM768-HKDF-AES256GCM": {
    kind: "combiner",
    bits: 128,
    quantum: 3,
    list: "鍵共有 ECDH と ML-KEM-768 の併用",
    stands: "ready",
    where: "鍵の包み（ring の鍵 → 人ごとの鍵）",
    code: 2,
  },
} as const satisfies Record<string, Algorithm>;

export type AlgorithmName = keyof typeof algorithms;
type Coded = {
  [N in AlgorithmName]: (typeof algorithms)[N] extends { readonly code: number } ? N : never;
}[AlgorithmName];

export const codeOf = (name: Coded): number => algorithms[name].code;

/** The allow-list asked about a byte out of an envelope. Throws on one that no row has. */
export function algorithmOf(code: number | undefined): AlgorithmName {
  for (const name of coded) if (algorithms[name].code === code) return name;
  throw new Error("seal refused: unknown algorithm");
}

const coded = ["AES-256-GCM", "P256-MLKEM768-HKDF-AES256GCM"] as const satisfies readonly Coded[];

/** Every key there is, what it opens, and whom it is given to: the hierarchy, as the inventory shows it. */
export const keyFamilies = {
  ring: {
    says: "鍵束の鍵（AWSではKMS）",
    wraps: "人ごとの鍵・宛先の鍵",
    with: "AES-256-GCM",
    held: "鍵のファイル／KMS",
  },
  person: {
    says: "人ごとの鍵",
    wraps: "その人の相談票と言葉",
    with: "AES-256-GCM",
    held: "包んで、鍵の表に",
  },
  address: { says: "宛先の鍵", wraps: "LINEのユーザーID", with: "AES-256-GCM", held: "包んで、封と一緒に" },
  draft: {
    says: "書きかけの鍵",
    wraps: "端末に残る書きかけ",
    with: "AES-256-GCM",
    held: "探す鍵から作り、持たない",
  },
  find: { says: "探す鍵", wraps: "宛先を探す印", with: "HMAC-SHA-256", held: "鍵のファイル／KMS" },
  known: {
    says: "知っている言葉の鍵",
    wraps: "預かった値の印",
    with: "HMAC-SHA-256",
    held: "鍵のファイル／KMS",
  },
  log: { says: "監査の鍵", wraps: "検査点の署名", with: "Ed25519", held: "鍵のファイル／KMS" },
} as const satisfies Record<string, { says: string; wraps: string; with: AlgorithmName; held: string }>;
