// Written with every new title of the library: of two who add to it at once, one is too late and looks again.
export type CannedShelf = { readonly id: "canned"; readonly version: number };
