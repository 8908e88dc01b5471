import { LABELS, printedRange } from '../labels.mjs';

/** Text made safe for HTML. */
export const escaped = (value) =>
  String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const labels = (resume) => ({ ...LABELS[resume.language], ...resume.headings });

export const dates = (resume, entry) => escaped(printedRange(entry, resume.language, resume.dateStyle));

/** Code points of Font Awesome's solid face (SIL Open Font License); as in many templates they stand in the text layer. */
const ICONS = {
  location: '\uf3c5',
  email: '\uf0e0',
  phone: '\uf095',
  links: '\uf0c1',
  experience: '\uf0b1',
  education: '\uf19d',
  skills: '\uf0ad',
  languages: '\uf1ab',
  summary: '\uf007',
  certificates: '\uf559',
};

export const icon = (name) => `<i class="icon">${ICONS[name] ?? '\uf111'}</i>`;

/** The ways to reach a person, each its own element; `mark` puts something before each. */
export function contact(resume, mark = () => '') {
  const items = [
    ['location', resume.location],
    ['phone', resume.phone],
    ['email', resume.email],
    ...(resume.links ?? []).map((link) => ['links', link]),
  ];
  return items
    .filter(([, value]) => value)
    .map(([kind, value]) => {
      const inner = kind === 'email' ? `<a href="mailto:${value}">${escaped(value)}</a>` : escaped(value);
      return `<span class="contact-item ${kind}">${mark(kind)}${inner}</span>`;
    })
    .join('\n');
}

export function section(kind, heading, body) {
  return body ? `<section class="${kind}"><h2>${escaped(heading)}</h2>${body}</section>` : '';
}

const points = (entry) =>
  entry.points?.length
    ? `<ul>${entry.points.map((point) => `<li>${escaped(point)}</li>`).join('')}</ul>`
    : entry.text
      ? `<p>${escaped(entry.text)}</p>`
      : '';

/** One post or course: what, where, when, and what was done. */
function entry(resume, item, what) {
  const place = item.place
    ? `<span class="comma">, </span><span class="place">${escaped(item.place)}</span>`
    : '';
  return (
    `<article><div class="head"><span class="what">${escaped(what)}</span>\n<span class="dates">${dates(resume, item)}</span></div>` +
    `<div class="where"><span class="at">${escaped(item.at)}</span>${place}</div>${points(item)}</article>`
  );
}

export const experience = (resume) =>
  section(
    'experience',
    labels(resume).experience,
    resume.experience.map((item) => entry(resume, item, item.title)).join(''),
  );

export const education = (resume) =>
  section(
    'education',
    labels(resume).education,
    resume.education.map((item) => entry(resume, item, item.degree)).join(''),
  );

export const summary = (resume) =>
  section('summary', labels(resume).summary, resume.summary ? `<p>${escaped(resume.summary)}</p>` : '');

const groups = (resume) => Object.entries(resume.skills);

/** Skills by group, each group one line. */
export const skillGroups = (resume) =>
  section(
    'skills',
    labels(resume).skills,
    groups(resume)
      .map(
        ([group, items]) => `<p><b>${escaped(group)}</b> <span>${items.map(escaped).join(', ')}</span></p>`,
      )
      .join(''),
  );

/** Skills one below the other, or as tags: the difference is the style sheet's. */
export const skillList = (resume) =>
  section(
    'skills',
    labels(resume).skills,
    groups(resume)
      .map(
        ([group, items]) =>
          `<h3>${escaped(group)}</h3><ul class="tags">${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`,
      )
      .join(''),
  );

/** Skills with a bar of a length that falls from the first to the last, as templates have them. */
export const skillBars = (resume) =>
  section(
    'skills',
    labels(resume).skills,
    groups(resume)
      .flatMap(([, items]) => items)
      .map(
        (item, index) =>
          `<div class="skill"><span>${escaped(item)}</span><i><b style="width:${Math.max(38, 96 - index * 6)}%"></b></i></div>`,
      )
      .join(''),
  );

const languageLevel = (language) => language.printed ?? language.level ?? '';

export const languages = (resume) =>
  section(
    'languages',
    labels(resume).languages,
    `<ul>${resume.languages
      .map((item) => `<li><span>${escaped(item.name)}</span> <em>${escaped(languageLevel(item))}</em></li>`)
      .join('')}</ul>`,
  );

export const languageDots = (resume) =>
  section(
    'languages',
    labels(resume).languages,
    resume.languages
      .map((item) => {
        const filled = { C2: 5, C1: 4, B2: 3, B1: 2, A2: 1, A1: 1 }[item.level] ?? 5;
        const dots = Array.from(
          { length: 5 },
          (_, index) => `<i class="${index < filled ? 'on' : ''}"></i>`,
        ).join('');
        return `<div class="language"><span>${escaped(item.name)}</span><em>${escaped(languageLevel(item))}</em><span class="dots">${dots}</span></div>`;
      })
      .join(''),
  );

export const certificates = (resume) =>
  section(
    'certificates',
    labels(resume).certificates,
    resume.certificates?.length
      ? `<ul>${resume.certificates
          .map((item) => `<li>${escaped(item.name)}${item.year ? `<em>, ${item.year}</em>` : ''}</li>`)
          .join('')}</ul>`
      : '',
  );

/** Sections of a person's own: interests, volunteering, projects. */
export const more = (resume) =>
  (resume.more ?? [])
    .map((extra) =>
      section('more', extra.heading, extra.lines.map((line) => `<p>${escaped(line)}</p>`).join('')),
    )
    .join('');

export const photo = (resume) =>
  resume.photoData ? `<img class="photo" alt="" src="${resume.photoData}">` : '';

/** Text that no reader sees; the sample has it so that the product can be seen to find it. */
export const hiddenText = (resume) =>
  resume.hiddenText
    ? `<div style="position:absolute;left:20mm;bottom:4mm;width:170mm;font-size:5px;line-height:1;color:#fff">${escaped(resume.hiddenText)}</div>`
    : '';
