// A person's words are not a string: they print, join and serialise as ［個人情報］.
const veil = "［個人情報］";

/** Why a personal value is taken out of its wrapping; each purpose is one place in the service. */
export type Purpose = "seal" | "show-to-owner" | "show-to-staff" | "write-to-owner" | "check-form" | "erase";

export class Personal<T> {
  readonly #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  reveal(_purpose: Purpose): T {
    return this.#value;
  }

  toString(): string {
    return veil;
  }

  toJSON(): string {
    return veil;
  }

  [Symbol.toPrimitive](): string {
    return veil;
  }

  get [Symbol.toStringTag](): string {
    return veil;
  }
}

export const personal = <T>(value: T): Personal<T> => new Personal(value);
