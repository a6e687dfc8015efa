// What the fault panel is told about the traffic with LINE: settings, faults that wait, and what happened last.
export type Settings = {
  readonly duplicates: number;
  readonly reorder: number;
  readonly standby: boolean;
  readonly quota: { readonly limit: number | null; readonly used: number };
};

export type FaultView = {
  readonly path?: string | undefined;
  readonly status?: number | undefined;
  readonly delayMs?: number | undefined;
  readonly accept?: boolean | undefined;
  readonly cut?: boolean | undefined;
  readonly times: number;
};

export type TrafficState = {
  readonly settings: Settings;
  readonly redelivery: boolean;
  readonly faults: readonly FaultView[];
  /** Newest first. */
  readonly deliveries: readonly {
    readonly at: string;
    readonly redelivery: boolean;
    readonly status: number;
    readonly error: string | null;
  }[];
  /** Newest first; never what was said. */
  readonly requests: readonly {
    readonly at: string;
    readonly method: string;
    readonly path: string;
    readonly status: number;
  }[];
};
