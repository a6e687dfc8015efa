// The five wards of the city: all that is ever kept of where somebody said they are.

export const cityWards = ["中央区", "東区", "西区", "南区", "北区"] as const;
export type CityWard = (typeof cityWards)[number];

/** Degrees, WGS 84. */
export type GeoPoint = { readonly latitude: number; readonly longitude: number };

/** Somewhere in the middle of where its people live, to about a kilometre. */
const middles: Readonly<Record<CityWard, GeoPoint>> = {
  中央区: { latitude: 32.8, longitude: 130.72 },
  東区: { latitude: 32.79, longitude: 130.77 },
  西区: { latitude: 32.79, longitude: 130.66 },
  南区: { latitude: 32.73, longitude: 130.68 },
  北区: { latitude: 32.88, longitude: 130.69 },
};

/** The ward whose middle is nearest; outside of the city too. A place becomes one of five words, and nothing finer. */
export const wardNear = (place: GeoPoint): CityWard =>
  cityWards.reduce((best, ward) =>
    distance(middles[ward], place) < distance(middles[best], place) ? ward : best,
  );

/** The nearest to the middle of the ward first. */
export const byDistance =
  (ward: CityWard) =>
  (a: { readonly place: GeoPoint }, b: { readonly place: GeoPoint }): number =>
    distance(middles[ward], a.place) - distance(middles[ward], b.place);

/** In degrees of latitude, squared: for comparing, at the city's own latitude. */
function distance(a: GeoPoint, b: GeoPoint): number {
  const east = (a.longitude - b.longitude) * cosine;
  return (a.latitude - b.latitude) ** 2 + east ** 2;
}

const cosine = 0.84;
