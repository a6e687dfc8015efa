// Whether somebody has just handed in their intake: once, they are offered to name how else they are reached.
let offered = false;

export const offerReach = (): void => {
  offered = true;
};

export const isOffered = (): boolean => offered;
