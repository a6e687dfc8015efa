// Who vouches for the citizen: LINE on a phone, the simulator's LIFF on a laptop. The server's check is the same for both.
export interface Identity {
  /**
   * An ID token for the server to verify; undefined when the page was not opened from LINE.
   * May leave the page for LINE's own sign-in and then never resolves.
   */
  readonly prove: () => Promise<string | undefined>;
}
