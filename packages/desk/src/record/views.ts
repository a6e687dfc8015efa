// The record as its pages are shown it: what there is, without a word, and one paper opened.
import type {
  CaseId,
  Day,
  Handing,
  Instant,
  MatterId,
  NoteWay,
  PaperId,
  PaperWhat,
  PaperWords,
} from "@kumacari/domain";
import type { RequestOutcome, RequestWords } from "@kumacari/domain/law";

export type WritingRow = { readonly number: number; readonly by: string; readonly at: Instant };

export type PaperRow = {
  readonly id: PaperId;
  /** The earlier case of the same citizen it lies with: read from here, and never written on. */
  readonly from?: CaseId;
  readonly what: PaperWhat;
  readonly way?: NoteWay;
  readonly day: Day;
  readonly author: string;
  /** The viewer began it. */
  readonly mine: boolean;
  readonly latest: WritingRow;
  readonly sensitive: boolean;
  /** `false`: 「取扱注意」 of somebody else's, or the citizen took their consent back. */
  readonly mayRead: boolean;
  /** Of a referral. `agreed`: to the words that stand there now. */
  readonly handing?: Handing & { readonly agreed: boolean };
  /** Of a referral: which writings were handed over, when, and by whom. */
  readonly handed?: readonly WritingRow[];
  /** Somebody wrote at the same time, and nobody has brought the two together yet. */
  readonly split: boolean;
};

export type RecordView = {
  /** The latest day first. */
  readonly papers: readonly PaperRow[];
  /** The same citizen's earlier cases, the latest first. */
  readonly earlier: readonly EarlierCase[];
  /** Corrections that were asked for and not, or not wholly, made: the newest first. */
  readonly statements: readonly StatementRow[];
  readonly mayWrite: boolean;
  /** Besides its counsellor, whoever sits with the citizen in these days: a note of their own, and nothing else. */
  readonly mayNote: boolean;
  readonly today: Day;
};

export type EarlierCase = {
  readonly number: string;
  readonly openedAt: Instant;
  readonly closedAt?: Instant;
  readonly counsellor?: string;
};

export type StatementRow = {
  readonly id: MatterId;
  /** When it was asked, and when it was decided. */
  readonly at: Instant;
  readonly decidedAt: Instant;
  readonly outcome: RequestOutcome;
  /** `false`: the citizen took their consent back. */
  readonly mayRead: boolean;
};

/** `says`: what the person was told of why. */
export type StatementView = RequestWords & { readonly says: string };

export type PaperView = PaperRow & {
  readonly shown: WritingRow & { readonly words: PaperWords };
  /** What its writer had before their eyes. */
  readonly before?: WritingRow & { readonly words: PaperWords };
  /** What was written at the same time as the latest, which is the one shown. */
  readonly besides: readonly (WritingRow & { readonly words: PaperWords })[];
  /** What was said of a plan each time it was looked at again, the latest first. */
  readonly reviews: readonly (WritingRow & { readonly said: string })[];
  /** Every writing, the latest first. */
  readonly writings: readonly WritingRow[];
};
