import { StyleSheet } from '@react-pdf/renderer';

/** The light palette of the screens, for paper. */
export const COLOUR = {
  ink: '#1c1b19',
  ink2: '#57544e',
  ink3: '#67645c',
  line: '#e7e6e2',
  lineStrong: '#d5d3cd',
  sunken: '#f4f4f2',
  accent: '#3451d1',
  accentInk: '#2b44b3',
  accentSoft: '#eef1fd',
  met: '#0b6b5c',
  metSoft: '#e3f3ef',
  partly: '#8a5a00',
  partlySoft: '#fbf0d9',
  missing: '#a33a2c',
  missingSoft: '#fbeae7',
  blind: '#7a3ea8',
} as const;

/** Points. */
export const MARGIN = { top: 60, side: 50, bottom: 66 } as const;

export const styles = StyleSheet.create({
  page: {
    paddingTop: MARGIN.top,
    paddingHorizontal: MARGIN.side,
    paddingBottom: MARGIN.bottom,
    fontSize: 9.5,
    color: COLOUR.ink,
  },
  title: { fontSize: 21, fontWeight: 600, lineHeight: 1.2, letterSpacing: -0.3 },
  name: { fontSize: 17, fontWeight: 600, lineHeight: 1.2, letterSpacing: -0.2 },
  heading: { fontSize: 11, fontWeight: 600, lineHeight: 1.3 },
  strong: { fontWeight: 600 },
  dim: { color: COLOUR.ink2 },
  small: { fontSize: 8.5, color: COLOUR.ink3 },
  label: { fontSize: 8, color: COLOUR.ink3, lineHeight: 1.3 },
  furniture: { fontSize: 8, color: COLOUR.ink3 },
  row: { flexDirection: 'row' },
  end: { textAlign: 'right' },
});
