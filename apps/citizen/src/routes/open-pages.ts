// Which page a notice leads to, by whatever road it came.
export const pageOf = {
  talk: "/talk",
  bookings: "/bookings",
  referrals: "/referrals",
  rating: "/rating",
  me: "/me",
  "follow-up": "/follow-up",
} as const;
