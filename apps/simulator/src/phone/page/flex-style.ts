// LINE's words for sizes and spaces, in pixels.
export type Layout = "horizontal" | "vertical" | "baseline";

const spaces: Readonly<Record<string, number>> = { none: 0, xs: 2, sm: 4, md: 8, lg: 12, xl: 16, xxl: 20 };
const fonts: Readonly<Record<string, number>> = {
  xxs: 11,
  xs: 13,
  sm: 14,
  md: 16,
  lg: 19,
  xl: 22,
  xxl: 29,
  "3xl": 35,
  "4xl": 48,
  "5xl": 74,
};
const borders: Readonly<Record<string, number>> = {
  none: 0,
  light: 0.5,
  normal: 1,
  medium: 2,
  "semi-bold": 3,
  bold: 4,
};

const measured = /^-?\d+(\.\d+)?(px|%)$/;

const length =
  (names: Readonly<Record<string, number>>) =>
  (value: string | undefined): string | undefined => {
    if (value === undefined) return undefined;
    if (measured.test(value)) return value;
    const found = names[value];
    return found === undefined ? undefined : `${found}px`;
  };

export const space = length(spaces);
export const fontSize = length(fonts);
export const border = length(borders);
export const plain = length({});

/** Through the style object, never as markup; what is no value is left out. */
export function set(made: HTMLElement, property: string, value: string | undefined): void {
  if (value !== undefined) made.style.setProperty(property, value);
}
