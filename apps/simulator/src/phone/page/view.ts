// What the platform tells the page of one phone.
export type Loose = Readonly<Record<string, unknown>>;

export type EntryView = {
  readonly n: number;
  readonly from: "me" | "account";
  /** RFC 3339, +09:00. */
  readonly at: string;
  readonly message: Loose & { readonly id: string; readonly type: string };
};

export type MenuView = {
  readonly id: string;
  readonly image: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly selected: boolean;
  readonly chatBarText: string;
  readonly areas: readonly {
    readonly bounds: {
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };
    readonly action: Loose;
    readonly label: string;
  }[];
};

export type PhoneView = {
  readonly added: boolean;
  readonly blocked: boolean;
  /** Milliseconds for which three dots are still to be shown. */
  readonly loading: number;
  /** The account is in standby and answers nobody. */
  readonly standby: boolean;
  readonly talk: readonly EntryView[];
  readonly menu: MenuView | null;
};

/** A phone as the chooser shows it, in words. */
export type PhoneCard = { readonly id: string; readonly state: string; readonly unread: string };
