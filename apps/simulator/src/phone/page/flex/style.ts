// LINE's words for sizes and spaces, in pixels.
export type Layout = "horizontal" | "vertical" | "baseline";

type Names = Readonly<Record<string, string | number>>;

const spaces: Names = { none: 0, xs: 2, sm: 4, md: 8, lg: 12, xl: 16, xxl: 20 };
const borders: Names = { none: 0, light: 0.5, normal: 1, medium: 2, "semi-bold": 3, bold: 4 };
const fonts: Names = {
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
const images: Names = {
  xxs: 40,
  xs: 60,
  sm: 80,
  md: 100,
  lg: 120,
  xl: 140,
  xxl: 160,
  "3xl": 180,
  "4xl": 200,
  "5xl": 220,
  full: "100%",
};

const measured = /^-?\d+(\.\d+)?(px|%)$/;

const length =
  (names: Names) =>
  (value: string | undefined): string | undefined => {
    if (value === undefined) return undefined;
    if (measured.test(value)) return value;
    const found = names[value];
    return typeof found === "number" ? `${found}px` : found;
  };

export const space = length(spaces);
export const border = length(borders);
export const fontSize = length(fonts);
export const imageSize = length(images);
export const plain = length({});

export const gravity = (name: string | undefined): string | undefined =>
  name === "top" ? "flex-start" : name === "bottom" ? "flex-end" : name;

/** Through the style object, never as markup; what is no value is left out. */
export function set(made: HTMLElement, property: string, value: string | undefined): void {
  if (value !== undefined) made.style.setProperty(property, value);
}
