// What a command must not or cannot do, as one Japanese sentence for whoever ran it.
export class Amiss extends Error {}
