// Joins the class names that apply.
export const join = (...classes: readonly (string | false | undefined)[]): string =>
  classes.filter(Boolean).join(" ");
