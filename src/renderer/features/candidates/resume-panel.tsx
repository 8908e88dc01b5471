import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../contract/candidates.ts';
import type { Education, Evidence, ParsedResume, ParsedSkill, Position } from '../../../contract/resume.ts';
import { useFormats } from '../../app/formats.ts';
import { classNames } from '../../ui/class-names.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { partialDate } from '../screening/reason-words.ts';
import { PlaceButton } from './place-button.tsx';

interface PlaceProps {
  active: Evidence | null;
  onShow(evidence: Evidence): void;
}

/** The résumé as it was read, every entry a way to the place it stands. */
export function ResumePanel({ candidate: { resume }, ...place }: PlaceProps & { candidate: Candidate }) {
  const { t } = useTranslation('candidates');
  if (resume === null) return <EmptyState title={t('noResume')} text={t('noResumeText')} />;
  return (
    <>
      <Section title={t('section.experience')} empty={resume.experience.length === 0}>
        <ol className="mt-1 ml-1.5 border-line-strong border-l">
          {resume.experience.map((position) => (
            <PositionItem key={`${position.span.start} ${position.title}`} position={position} {...place} />
          ))}
        </ol>
      </Section>
      <Section title={t('section.education')} empty={resume.education.length === 0}>
        <ul className="grid gap-2">
          {resume.education.map((education) => (
            <EducationItem
              key={`${education.evidence.start} ${education.degree}`}
              education={education}
              {...place}
            />
          ))}
        </ul>
      </Section>
      <Skills resume={resume} {...place} />
      <Languages resume={resume} {...place} />
      <Section title={t('section.certificates')} empty={resume.certificates.length === 0} quiet>
        <ul className="grid gap-1">
          {resume.certificates.map((certificate) => (
            <li key={`${certificate.evidence.start} ${certificate.name}`}>
              <PlaceButton evidence={certificate.evidence} {...place}>
                {certificate.name}
                {certificate.year && <span className="text-ink-3"> · {certificate.year}</span>}
              </PlaceButton>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('section.links')} empty={resume.links.length === 0} quiet>
        <ul className="grid gap-1">
          {resume.links.map((link) => (
            <li key={link.value} className="break-all">
              <PlaceButton evidence={link.evidence} {...place}>
                {link.value}
              </PlaceButton>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

interface SectionProps {
  title: string;
  empty: boolean;
  /** Left out altogether when empty. */
  quiet?: boolean;
  children: ReactNode;
}

function Section({ title, empty, quiet = false, children }: SectionProps) {
  const { t } = useTranslation('candidates');
  const id = useId();
  if (empty && quiet) return null;
  return (
    <section aria-labelledby={id} className="pt-4">
      <h2 id={id} className="pb-1.5 font-semibold text-ink text-md tracking-tight">
        {title}
      </h2>
      {empty ? <p className="text-ink-3">{t('nothingFound')}</p> : children}
    </section>
  );
}

function useSpan() {
  const { t } = useTranslation('candidates');
  const { locale } = useFormats();
  return (start: string | null, end: string | null, current: boolean): string => {
    const from = start === null ? '' : partialDate(start, locale);
    const to = current ? t('now') : end === null ? '' : partialDate(end, locale);
    if (from === '' || to === '' || from === to) return to || from;
    return t('fromTo', { from, to });
  };
}

function PositionItem({ position, ...place }: PlaceProps & { position: Position }) {
  const { t } = useTranslation('candidates');
  const span = useSpan();
  const where = [position.organisation, position.location].filter(Boolean).join(', ');
  return (
    <li className="relative pb-3 pl-4 last:pb-0">
      <span
        aria-hidden="true"
        className={`absolute top-1.5 -left-[4.5px] size-2 rounded-full border-2 ${position.current ? 'border-accent bg-accent' : 'border-line-strong bg-surface'}`}
      />
      <PlaceButton evidence={position.evidence} {...place}>
        <b className="font-semibold">{position.title ?? t('noTitle')}</b>
      </PlaceButton>
      <p className="text-ink-2">{where}</p>
      <p className="text-ink-3 text-sm">{span(position.start, position.end, position.current)}</p>
    </li>
  );
}

function EducationItem({ education, ...place }: PlaceProps & { education: Education }) {
  const { t } = useTranslation(['candidates', 'screening']);
  const span = useSpan();
  const named = education.field !== null && education.degree?.includes(education.field);
  const what = [education.degree, named ? null : education.field].filter(Boolean).join(', ');
  const level = education.level === null ? null : t(`screening:level.${education.level}`);
  return (
    <li>
      <PlaceButton evidence={education.evidence} {...place}>
        <b className="font-semibold">{what || education.institution || t('noTitle')}</b>
      </PlaceButton>
      {what && <p className="text-ink-2">{education.institution}</p>}
      <p className="text-ink-3 text-sm">
        {[level, span(education.start, education.end, false)].filter(Boolean).join(' · ')}
      </p>
    </li>
  );
}

function Skills({ resume, ...place }: PlaceProps & { resume: ParsedResume }) {
  const { t } = useTranslation('candidates');
  const isListed = (skill: ParsedSkill) => skill.listed === true;
  // What the document itself lists comes first; what is only mentioned is drawn lighter.
  const skills = [...resume.skills.filter(isListed), ...resume.skills.filter((skill) => !isListed(skill))];
  return (
    <Section title={t('section.skills')} empty={resume.skills.length === 0}>
      <ul className="flex flex-wrap gap-1.5">
        {skills.map((skill) => (
          <li key={skill.skillId ?? skill.name}>
            <PlaceButton
              evidence={skill.evidence[0]}
              {...place}
              className={classNames(
                'inline-flex h-6 items-center rounded-full! border px-2.5 text-sm',
                isListed(skill) ? 'border-line-strong' : 'border-line border-dashed text-ink-2',
              )}
            >
              {skill.name}
              {!isListed(skill) && <span className="sr-only">{t('mentionedOnly')}</span>}
            </PlaceButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Languages({ resume, ...place }: PlaceProps & { resume: ParsedResume }) {
  const { t } = useTranslation('candidates');
  const { locale } = useFormats();
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
  return (
    <Section title={t('section.languages')} empty={resume.languages.length === 0} quiet>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {resume.languages.map((entry) => (
          <li key={`${entry.language} ${entry.evidence.start}`}>
            <PlaceButton evidence={entry.evidence} {...place}>
              {names.of(entry.language) ?? entry.name}
              {entry.level && <span className="text-ink-3"> {entry.level}</span>}
            </PlaceButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
