// A personal value as read: ciphertext that can be carried about, prints as nothing, and opens only in the vault.
export class SealedField {
  readonly #envelope: Uint8Array;

  constructor(envelope: Uint8Array) {
    this.#envelope = envelope;
  }

  /** For the vault. Ciphertext, not the value. */
  static envelopeOf(it: unknown): Uint8Array {
    if (!(it instanceof SealedField)) throw new TypeError("not a sealed field");
    return it.#envelope;
  }

  toJSON(): string {
    return "［封かん済み］";
  }

  toString(): string {
    return "［封かん済み］";
  }
}
