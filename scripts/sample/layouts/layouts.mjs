import {
  certificates,
  contact,
  dates,
  education,
  escaped,
  experience,
  hiddenText,
  icon,
  labels,
  languageDots,
  languages,
  more,
  photo,
  section,
  skillBars,
  skillGroups,
  skillList,
  summary,
} from './parts.mjs';

const name = (resume) => `<h1>${escaped(resume.printedName ?? resume.name)}</h1>`;
const headline = (resume) => (resume.headline ? `<p class="headline">${escaped(resume.headline)}</p>` : '');

const head = (resume, mark) =>
  `<header>${photo(resume)}<div>${name(resume)}${headline(resume)}<div class="contact">${contact(resume, mark)}</div></div></header>`;

/** Everything below each other; `classic`, `modern`, `latex`, `letterspaced` and `plain` differ in the style sheet alone. */
const single = (resume) =>
  head(resume) +
  summary(resume) +
  experience(resume) +
  education(resume) +
  skillGroups(resume) +
  languages(resume) +
  certificates(resume) +
  more(resume);

/** Skills before experience, as engineers and those who change careers like it. */
const skillsFirst = (resume) =>
  head(resume) +
  summary(resume) +
  skillGroups(resume) +
  experience(resume) +
  education(resume) +
  certificates(resume) +
  languages(resume) +
  more(resume);

const withIcons = (resume) =>
  head(resume, icon) +
  summary(resume) +
  experience(resume) +
  education(resume) +
  skillGroups(resume) +
  languages(resume) +
  certificates(resume) +
  more(resume);

const twoColumns = (resume) =>
  `${head(resume)}<div class="columns"><main>${summary(resume)}${experience(resume)}</main>` +
  `<aside>${skillList(resume)}${education(resume)}${languages(resume)}${certificates(resume)}${more(resume)}</aside></div>`;

/** Contact and lists in a coloured bar; left or right is the style sheet's choice, the order in the file stays. */
const sidebar = (resume) =>
  `<div class="bar"></div><div class="columns"><aside>${photo(resume)}${section('reach', labels(resume).contact, contact(resume))}` +
  `${skillList(resume)}${languages(resume)}${certificates(resume)}</aside>` +
  `<main>${name(resume)}${headline(resume)}${summary(resume)}${experience(resume)}${education(resume)}${more(resume)}</main></div>`;

const infographic = (resume) =>
  `<header>${photo(resume)}<div>${name(resume)}${headline(resume)}</div></header>` +
  `<div class="contact">${contact(resume, icon)}</div>` +
  `<div class="columns"><main>${summary(resume)}<div class="timeline">${experience(resume)}${education(resume)}</div></main>` +
  `<aside>${skillBars(resume)}${languageDots(resume)}${certificates(resume)}${more(resume)}</aside></div>`;

/** What a professional network's "save to PDF" looks like. */
const profileExport = (resume) => {
  const words = labels(resume);
  return (
    `<div class="bar"></div><div class="columns"><aside>${section('reach', words.contact, contact({ ...resume, location: null }))}` +
    `${skillList(resume)}${languages(resume)}${certificates(resume)}</aside>` +
    `<main>${name(resume)}${headline(resume)}<p class="place">${escaped(resume.location)}</p>${summary(resume)}` +
    `${section(
      'experience',
      words.experience,
      resume.experience
        .map(
          (post) =>
            `<article><div class="at">${escaped(post.at)}</div><div class="what">${escaped(post.title)}</div><div class="dates">${dates(resume, post)}${post.span ? ` (${post.span})` : ''}</div>` +
            `${post.place ? `<div class="dates">${escaped(post.place)}</div>` : ''}${post.points?.length ? `<p>${post.points.map(escaped).join('<br>')}</p>` : ''}</article>`,
        )
        .join(''),
    )}${section(
      'education',
      words.education,
      resume.education
        .map(
          (course) =>
            `<article><div class="at">${escaped(course.at)}</div><div>${escaped(course.degree)} · (${dates(resume, course)})</div></article>`,
        )
        .join(''),
    )}</main></div>`
  );
};

const row = (left, right) => `<tr><th>${left}</th><td>${right}</td></tr>`;

/** Real table rows: label or dates at the left, content at the right. */
const table = (resume) => {
  const words = labels(resume);
  const part = (heading, rows) =>
    rows ? `<table><caption>${escaped(heading)}</caption>${rows}</table>` : '';
  const item = (entry, what) =>
    row(
      dates(resume, entry),
      `<b>${escaped(what)}</b><br>${escaped(entry.at)}${entry.place ? `, ${escaped(entry.place)}` : ''}${
        entry.points?.length
          ? `<ul>${entry.points.map((point) => `<li>${escaped(point)}</li>`).join('')}</ul>`
          : ''
      }`,
    );
  const personal = [
    [words.name, resume.printedName ?? resume.name],
    [words.address, resume.location],
    [words.phone, resume.phone],
    [words.email, resume.email],
    ...(resume.personal ?? []),
  ];
  return (
    `<header>${photo(resume)}<h1>${escaped(words.title)}</h1></header>` +
    part(
      words.personal,
      personal
        .filter(([, value]) => value)
        .map(([label, value]) => row(escaped(label), escaped(value)))
        .join(''),
    ) +
    part(words.experience, resume.experience.map((post) => item(post, post.title)).join('')) +
    part(words.education, resume.education.map((course) => item(course, course.degree)).join('')) +
    part(
      words.skills,
      Object.entries(resume.skills)
        .map(([group, items]) => row(escaped(group), items.map(escaped).join(', ')))
        .join(''),
    ) +
    part(
      words.languages,
      resume.languages
        .map((language) => row(escaped(language.name), escaped(language.printed ?? language.level ?? '')))
        .join(''),
    ) +
    part(
      words.certificates,
      (resume.certificates ?? []).map((item) => row(item.year ?? '', escaped(item.name))).join(''),
    ) +
    (resume.summary ? part(words.summary, `<tr><td colspan="2">${escaped(resume.summary)}</td></tr>`) : '') +
    more(resume)
  );
};

/** What each layout's style sheet is called is its key; several share a skeleton. */
const SKELETONS = {
  classic: single,
  modern: skillsFirst,
  latex: skillsFirst,
  letterspaced: single,
  plain: single,
  'margin-dates': single,
  icons: withIcons,
  'two-columns': twoColumns,
  'sidebar-left': sidebar,
  'sidebar-right': sidebar,
  infographic,
  'profile-export': profileExport,
  table,
};

/** The body of a résumé in one of the layouts. Throws where there is no such layout. */
export function renderLayout(resume) {
  const skeleton = SKELETONS[resume.layout];
  if (!skeleton) throw new Error(`${resume.id}: there is no layout ${resume.layout}`);
  return skeleton(resume) + hiddenText(resume);
}
