const SKIN = { pale: '#f2d3bf', light: '#e8b998', olive: '#d3a078', brown: '#a9714b', dark: '#74482f' };
const HAIR = { black: '#1d1a1b', brown: '#4a3124', red: '#93462a', blond: '#c9a25d', grey: '#9aa0a6' };

/** Shapes of hair behind and in front of the head, in the portrait's own units (240 × 300). */
const STYLES = {
  short: {
    back: '',
    front: 'M72 118 Q70 62 120 58 Q170 62 168 118 Q160 88 138 84 Q104 96 82 90 Q74 100 72 118Z',
  },
  long: {
    back: 'M64 120 Q60 52 120 50 Q180 52 176 120 L182 216 Q120 240 58 216Z',
    front: 'M70 126 Q74 64 122 62 Q166 64 170 126 Q160 92 128 82 Q100 108 70 126Z',
  },
  bob: {
    back: 'M62 124 Q58 52 120 50 Q182 52 178 124 L174 172 Q120 190 66 172Z',
    front: 'M70 122 Q72 66 120 64 Q168 66 170 122 Q120 84 70 122Z',
  },
  bun: {
    back: 'M98 46 a22 22 0 1 1 44 0 a22 22 0 1 1 -44 0Z',
    front: 'M71 116 Q68 60 120 58 Q172 60 169 116 Q150 80 120 80 Q90 80 71 116Z',
  },
  curls: {
    back: 'M60 120 a26 26 0 0 1 10 -42 a30 30 0 0 1 50 -26 a30 30 0 0 1 50 26 a26 26 0 0 1 10 42 a24 24 0 0 1 -10 42 H70 a24 24 0 0 1 -10 -42Z',
    front:
      'M72 112 a18 18 0 0 1 20 -26 a20 20 0 0 1 32 -4 a18 18 0 0 1 26 8 a16 16 0 0 1 18 22 Q150 96 120 96 Q90 96 72 112Z',
  },
  scarf: {
    back: 'M58 130 Q54 44 120 44 Q186 44 182 130 L190 232 Q120 262 50 232Z',
    front:
      'M58 130 Q54 44 120 44 Q186 44 182 130 L184 200 Q150 232 120 232 Q90 232 56 200Z M78 130 Q78 186 120 190 Q162 186 162 130 Q162 84 120 82 Q78 84 78 130Z',
  },
};

/** A drawn portrait: made-up people have no photographs, and a drawing says so. `hair` is also the scarf's colour. */
export function portraitSvg({ skin, hair, style, cloth, ground, beard }) {
  const face = SKIN[skin];
  const colour = HAIR[hair] ?? hair;
  const shape = STYLES[style];
  const feature = '#00000055';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 300" width="480" height="600">
<defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${ground}"/><stop offset="1" stop-color="#ffffff"/></linearGradient></defs>
<rect width="240" height="300" fill="url(#g)"/>
<path d="${shape.back}" fill="${colour}"/>
<path d="M28 300 Q32 226 92 214 L148 214 Q208 226 212 300Z" fill="${cloth}"/>
<path d="M100 180 H140 V212 Q120 238 100 212Z" fill="${face}"/><path d="M100 190 Q120 212 140 190 V198 Q120 220 100 198Z" fill="#00000022"/>
<path d="M96 214 L120 246 L144 214 L152 220 L124 262 H116 L88 220Z" fill="#ffffffd8"/>
<path d="M72 120 Q72 66 120 64 Q168 66 168 120 Q168 176 120 194 Q72 176 72 120Z" fill="${face}"/>
${beard ? `<path d="M74 134 Q76 182 120 198 Q164 182 166 134 Q158 160 138 158 Q120 150 102 158 Q82 160 74 134Z" fill="${colour}"/>` : ''}
<path d="${shape.front}" fill="${colour}" fill-rule="evenodd"/>
<ellipse cx="101" cy="126" rx="5" ry="5.6" fill="#2b2320"/><ellipse cx="139" cy="126" rx="5" ry="5.6" fill="#2b2320"/>
<path d="M91 113 Q101 107 111 112 M129 112 Q139 107 149 113" stroke="${style === 'scarf' ? '#3a2a22' : colour}" stroke-width="4" fill="none" stroke-linecap="round"/>
<path d="M119 128 Q114 146 121 148" stroke="${feature}" stroke-width="3" fill="none" stroke-linecap="round"/>
<path d="M104 164 Q120 176 136 164" stroke="#9c4b46" stroke-width="4" fill="none" stroke-linecap="round"/></svg>`;
}
