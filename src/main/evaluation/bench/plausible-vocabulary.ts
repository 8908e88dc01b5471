import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProduct } from '../../doors/product.ts';
import { type SkillConcept, shippedTaxonomy, type Taxonomy } from '../../skills/taxonomy.ts';
import { type Random, randomFrom, shuffled, zipfDraw } from './seeded-random.ts';

type Draw<Item> = (random: Random) => Item;

/** What made-up candidates are drawn from: few words and skills are common and thousands are rare, as in real résumés. */
export interface Vocabulary {
  word: Draw<string>;
  occupation: Draw<Occupation>;
  skill: Draw<SkillConcept>;
  /** A skill of the same family; some families have only one. */
  skillLike(skill: SkillConcept, random: Random): SkillConcept;
  organisation: Draw<string>;
  place: Draw<string>;
  firstName: Draw<string>;
  lastName: Draw<string>;
}

export interface Occupation {
  titles: readonly string[];
  /** Sentences that say what is done; empty for some. */
  tasks: readonly string[];
}

/** The words every résumé is full of, commonest first; those of the taxonomy follow, by how many of its labels hold them. */
const COMMONEST =
  `and of the to in for with a experience on by as at from team work management skills an project development
business years using data all support new education university sales customer is system training service design
company based it or client including that quality team reports responsible manager systems technical analysis
information professional planning projects working communication process staff product high improve clients
marketing services strategy budget performance technology market office time software research operations
customers financial knowledge products degree public control engineering program across best school international
this be have production between language languages excellent internal order over their through under while within
responsibilities contract daily weekly monthly night shift part full own key local global annual stakeholders`.split(
    /\s+/,
  );

/** Skills that a tenth of all résumés or more name, commonest first. */
const POPULAR_SKILLS =
  `microsoft-excel project-management python sql customer-service java git communication javascript docker leadership
linux html scrum sap`
    .split(/\s+/)
    .map((name) => `skill:${name}`);

const PLACES =
  `London;Berlin;Paris;Madrid;Toronto;Warszawa;Milano;Amsterdam;New York;München;Hamburg;Lyon;Barcelona;Dublin;
Wien;Zürich;Manchester;Leeds;Lisboa;Porto;Roma;Torino;Praha;Budapest;Bruxelles;København;Oslo;Stockholm;Helsinki;
Chicago;Boston;Austin;Seattle;San Francisco;Denver;Atlanta;Montréal;Vancouver;Lagos;Nairobi;Cape Town;Mumbai;
Bengaluru;Delhi;Singapore;Sydney;Melbourne;Auckland;São Paulo;Buenos Aires;Kraków;Gdańsk;Köln;Leipzig;Nantes;
Bordeaux;Sevilla;Bristol;Glasgow;Leicester`
    .split(';')
    .map((place) => place.trim());

const FIRST_NAMES =
  `Ada Amir Béla Chiara Dmitri Eilidh Fatou Goran Hana Imre Joana Kofi Lan Mei Nadia Oskar Priya Quentin Rosa Sven
Tomás Ute Viktor Wanda Xenia Yara Zofia Anders Bruna Cem Daria Emeka Farah Gita Henrik Ines Jakub Kenji Leila Marek`.split(
    /\s+/,
  );

const SYLLABLES =
  `ba bel cor dan del fer gar han kov lin mar mor nak nor ol per quis ros san sil tan tor val ver vik wal yam zan ber
gren hol mann sen ski son ova ini ez eau ic ström berg dal feld`.split(/\s+/);

const FORMS = ['Ltd', 'GmbH', 'Inc', 'SA', 'Group', 'Partners', 'Systems', 'Services', 'Logistics', 'Care'];

let read: Vocabulary | undefined;

/** The vocabulary of the shipped taxonomy and occupations, read once. */
export function shippedVocabulary(): Vocabulary {
  read ??= vocabularyOf(shippedTaxonomy(), occupations());
  return read;
}

function vocabularyOf(taxonomy: Taxonomy, known: readonly Occupation[]): Vocabulary {
  const popular = POPULAR_SKILLS.flatMap((id) => taxonomy.indexOf(id) ?? []);
  // After them come the curated skills, which stand first in the table.
  const order = new Set([...popular, ...Array.from({ length: taxonomy.size }, (_, index) => index)]);
  const skills = [...order].map((index) => taxonomy.concept(index));
  const families = Map.groupBy(skills, (skill) => skill.family);
  const likes = new Map([...families].map(([family, members]) => [family, zipfDraw(members, 1, 3)]));
  return {
    word: zipfDraw(words(taxonomy), 1.02, 5),
    occupation: zipfDraw(shuffled(known, 11), 0.8, 20),
    skill: zipfDraw(skills, 1, 4),
    skillLike: (skill, random) => likes.get(skill.family)?.(random) ?? skill,
    organisation: zipfDraw(organisations(40_000), 0.8, 20),
    place: zipfDraw(PLACES, 0.9, 3),
    firstName: zipfDraw(FIRST_NAMES, 0.5, 5),
    lastName: zipfDraw(surnames(20_000), 0.7, 20),
  };
}

function words(taxonomy: Taxonomy): string[] {
  const labels = new Map<string, number>();
  for (const [key] of taxonomy.labels())
    for (const word of key.split(' ')) labels.set(word, (labels.get(word) ?? 0) + 1);
  const byCount = [...labels].sort(
    ([left, less], [right, more]) => more - less || (left < right ? -1 : Number(left > right)),
  );
  return [...new Set([...COMMONEST, ...byCount.map(([word]) => word)])];
}

function occupations(): Occupation[] {
  const table = join(findProduct(import.meta.url).resourcesFolder, 'authoring', 'en', 'occupations.tsv');
  return readFileSync(table, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, title, others, tasks] = line.split('\t');
      if (!title) return [];
      return [{ titles: [title, ...list(others)], tasks: list(tasks) }];
    });
}

function list(cell: string | undefined): string[] {
  return (cell ?? '').split('|').filter(Boolean);
}

function surnames(count: number): string[] {
  const random = randomFrom(21);
  return distinct(count, () => named(random));
}

function organisations(count: number): string[] {
  const random = randomFrom(22);
  return distinct(count, () => `${named(random)} ${pick(FORMS, random)}`);
}

function named(random: Random): string {
  const length = 2 + Math.floor(random() * 2);
  const name = Array.from({ length }, () => pick(SYLLABLES, random)).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function distinct(count: number, make: () => string): string[] {
  const made = new Set<string>();
  while (made.size < count) made.add(make());
  return [...made];
}

export function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[Math.floor(random() * items.length)] as Item;
}
