import { page } from '../browser.mjs';
import { LABELS, printedRange } from '../labels.mjs';

const words = (resume) => ({ ...LABELS[resume.language], ...resume.headings });
const when = (resume, entry) => printedRange(entry, resume.language, resume.dateStyle);

function wrapped(value, first, rest, width = 78) {
  const lines = [];
  let line = first;
  for (const word of value.split(' ')) {
    if (line.length + word.length + 1 > width && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = rest;
    }
    line += line.endsWith(' ') || line === '' ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}

/** A résumé as someone types it into a text editor. */
export function textDocument(resume) {
  const label = words(resume);
  const heading = (value) => `\n${value.toUpperCase()}\n${'-'.repeat(value.length)}`;
  const entry = (item, what) => [
    '',
    `${what}`,
    `${[item.at, item.place].filter(Boolean).join(', ')} (${when(resume, item)})`,
    ...(item.points ?? []).map((point) => wrapped(point, '  * ', '    ')),
  ];
  const lines = [
    resume.name,
    resume.headline,
    resume.location,
    resume.phone,
    resume.email,
    heading(label.summary),
    wrapped(resume.summary, '', ''),
    heading(label.experience),
    ...resume.experience.flatMap((post) => entry(post, post.title)),
    heading(label.education),
    ...resume.education.flatMap((course) => entry(course, course.degree)),
    heading(label.skills),
    ...Object.entries(resume.skills).map(([group, items]) => wrapped(items.join(', '), `${group}: `, '  ')),
    heading(label.languages),
    ...resume.languages.map((language) => `${language.name} - ${language.printed ?? language.level}`),
    ...(resume.more ?? []).flatMap((extra) => [
      heading(extra.heading),
      ...extra.lines.map((line) => wrapped(line, '', '')),
    ]),
  ];
  return Buffer.from(`${lines.filter((line) => line !== null && line !== undefined).join('\n')}\n`);
}

const rtfText = (value) =>
  [...String(value)]
    .map((character) => {
      const code = character.charCodeAt(0);
      if (code > 127) return `\\u${code > 32767 ? code - 65536 : code}?`;
      return /[\\{}]/.test(character) ? `\\${character}` : character;
    })
    .join('');

/** A résumé as a word processor of the nineties saves it. */
export function richText(resume) {
  const label = words(resume);
  const line = (value, style = '') => `\\pard\\sa40${style} ${value}\\par\n`;
  const heading = (value) =>
    line(`{\\b\\fs26\\cf1 ${rtfText(value)}}`, '\\sb260\\brdrb\\brdrs\\brdrw10\\brsp20');
  const entry = (item, what) =>
    line(`{\\b ${rtfText(what)}}\\tab ${rtfText(when(resume, item))}`, '\\sb120\\tqr\\tx9300') +
    line(`{\\i ${rtfText([item.at, item.place].filter(Boolean).join(', '))}}`) +
    (item.points ?? [])
      .map((point) => line(`\\bullet\\tab ${rtfText(point)}`, '\\fi-280\\li400\\tx400'))
      .join('');
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(resume.accent.slice(at, at + 2), 16));
  const body = [
    line(`{\\b\\fs44\\cf1 ${rtfText(resume.name)}}`),
    line(rtfText(resume.headline)),
    line(rtfText([resume.location, resume.phone, resume.email].filter(Boolean).join('  |  '))),
    heading(label.summary),
    line(rtfText(resume.summary)),
    heading(label.experience),
    ...resume.experience.map((post) => entry(post, post.title)),
    heading(label.education),
    ...resume.education.map((course) => entry(course, course.degree)),
    heading(label.skills),
    ...Object.entries(resume.skills).map(([group, items]) =>
      line(`{\\b ${rtfText(group)}:} ${rtfText(items.join(', '))}`),
    ),
    heading(label.languages),
    ...resume.languages.map((language) =>
      line(rtfText(`${language.name}: ${language.printed ?? language.level}`)),
    ),
    ...(resume.certificates?.length
      ? [
          heading(label.certificates),
          ...resume.certificates.map((item) =>
            line(rtfText([item.name, item.year].filter(Boolean).join(', '))),
          ),
        ]
      : []),
  ].join('');
  return Buffer.from(
    `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss ${resume.font};}}{\\colortbl;\\red${red}\\green${green}\\blue${blue};}\\paperw11906\\paperh16838\\margl1300\\margr1300\\margt1100\\margb1100\\f0\\fs21\n${body}}`,
    'latin1',
  );
}

/** A résumé as a page someone saved from their own site: no fonts from elsewhere. */
export function htmlDocument(resume) {
  return Buffer.from(
    page(resume)
      .replace(/<link[^>]*>/g, '')
      .replace(/@page \{[^}]*\}/g, '')
      .replace('</style>', '@media screen{body{max-width:800px;margin:40px auto;padding:0 24px}}</style>')
      .replaceAll(/<i class="icon">.<\/i>/gu, ''),
  );
}
