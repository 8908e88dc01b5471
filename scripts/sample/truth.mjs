/** The month `present` stands for: the sample was written in it. */
export const WRITTEN_IN = '2026-11';

const monthNumber = (date, halfYear) => {
  const [year, month] = date.split('-').map(Number);
  return year * 12 + (month === undefined ? halfYear : month - 1);
};

/** Years of work with overlaps merged, to one decimal: months count whole; where only years stand, from middle to middle. */
export function yearsOfExperience(posts) {
  const spans = posts
    .map((post) => ({
      from: monthNumber(post.start, 6),
      to: monthNumber(post.end ?? WRITTEN_IN, 6) + (post.start.includes('-') ? 1 : 0),
    }))
    .sort((a, b) => a.from - b.from);
  let months = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, to } of spans) {
    months += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return Math.round((months / 12) * 10) / 10;
}

const asPrinted = (date, style) => {
  if (date === undefined || date === 'present') return null;
  return style === 'year' ? String(date).slice(0, 4) : String(date);
};

/** What a careful reader would write down of a document. */
export function truthOf(resume) {
  const experience = resume.experience.map((post) => ({
    title: post.title,
    organisation: post.at,
    start: asPrinted(post.from, resume.dateStyle),
    end: asPrinted(post.to, resume.dateStyle),
    current: post.to === 'present',
  }));
  return {
    name: resume.name,
    otherNames: resume.otherNames ?? [],
    email: resume.email ?? null,
    phone: resume.phone ?? null,
    location: resume.location ?? null,
    headline: resume.headline ?? null,
    skills: Object.values(resume.skills).flat(),
    experience,
    education: resume.education.map((course) => ({
      degree: course.degree,
      level: course.level ?? null,
      institution: course.at,
      start: asPrinted(course.from, resume.dateStyle),
      end: asPrinted(course.to, resume.dateStyle),
    })),
    languages: resume.languages.map(({ code, level }) => ({ language: code, level: level ?? null })),
    yearsOfExperience: yearsOfExperience(experience),
  };
}
