// What the list of requests is kept under, for whoever reads it or changed one of them.
export const queryKey = ["rights", "requests"];
