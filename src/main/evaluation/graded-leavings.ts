/** Posts one moves to when leaving an occupation for good. */
export const toSales = {
  title: 'Insurance Sales Agent',
  bullets: ['Sold household policies to families', 'Met quarterly targets and renewed contracts'],
};
export const toFarm = {
  title: 'Organic Farmer',
  bullets: ['Grew vegetables for three markets', 'Ran the box scheme and two seasonal helpers'],
};
export const toCafe = {
  title: 'Café Owner',
  bullets: ['Opened and ran a neighbourhood café', 'Ordered stock and served guests'],
};
export const toEstate = {
  title: 'Real Estate Agent',
  bullets: ['Showed flats and closed leases', 'Wrote listings and valued homes'],
};
