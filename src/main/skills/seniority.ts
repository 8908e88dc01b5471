import type { Seniority } from '../../contract/criteria.ts';
import { tokenise } from './tokenise.ts';

/** Levels in ascending order; an index is a rank. */
export const SENIORITY_ORDER = [
  'intern',
  'junior',
  'mid',
  'senior',
  'lead',
  'director',
  'executive',
] as const satisfies readonly Seniority[];

const WORDS: Readonly<Record<Exclude<Seniority, 'mid'> | 'mid', string>> = {
  intern:
    'intern interns internship trainee apprentice apprenticeship praktikant praktikantin praktikum werkstudent werkstudentin auszubildende auszubildender azubi volontar stagiaire alternant alternante apprenti apprentie becario becaria practicante aprendiz pasante estagiario estagiaria estagio tirocinante stagista apprendista working-student student-assistant',
  junior:
    'junior jr entry-level entry graduate associate assistant assistent assistentin helper aide berufseinsteiger berufseinsteigerin einsteiger debutant debutante auxiliar ayudante ausiliario neolaureato recent-graduate helfer aushilfe',
  mid: 'mid intermediate mid-level confirme medior pleno',
  senior:
    'senior sr experienced erfahrener erfahrene experimente experimentee snr expert experte expertin specialist-senior experimentado',
  lead: 'lead leads leader principal staff head-nurse manager managers supervisor supervisora teamleiter teamleiterin teamleitung leitender leitende leiter leiterin foreman responsable gerente jefe jefa encargado encargada coordenador coordenadora chefe capo responsabile architect vorarbeiter chief-engineer meister polier charge-nurse scrum-lead team-lead techlead',
  director:
    'director directors head vp vice-president direktor direktorin directeur directrice directora diretor diretora direttore direttrice abteilungsleiter abteilungsleiterin bereichsleiter dean avp svp evp',
  executive:
    'ceo cto cfo coo cio cmo chro ciso executive-director president founder co-founder cofounder geschaftsfuhrer geschaftsfuhrerin vorstand pdg chief-executive chief-technology chief-financial chief-operating chief-information chief-marketing managing-director director-general directeur-general presidente amministratore-delegato partner',
};

const RANK_BY_WORD = new Map<string, number>();
for (const [rank, level] of SENIORITY_ORDER.entries())
  for (const word of WORDS[level].split(' ')) RANK_BY_WORD.set(word, rank);

/** Titles in which a level's word is no level: "lead generation", "office assistant" is the occupation itself. */
const NO_LEVEL: ReadonlySet<string> = new Set([
  'lead-generation',
  'account-manager',
  'product-manager',
  'project-manager',
  'case-manager',
  'community-manager',
  'social-media-manager',
  'program-manager',
  'executive-assistant',
  'administrative-assistant',
  'dental-assistant',
  'medical-assistant',
  'nursing-assistant',
  'office-assistant',
  'personal-assistant',
  'teaching-assistant',
  'legal-assistant',
  'physician-assistant',
  'research-assistant',
  'sales-associate',
  'research-associate',
  'associate-professor',
  'retail-associate',
  'associate-attorney',
  'assistant-professor',
  'staff-nurse',
  'staff-accountant',
  'staff-writer',
  'art-director',
  'creative-director',
  'managing-editor',
  'event-coordinator',
  'home-health-aide',
  'nurse-aide',
  'teacher-aide',
  'property-manager',
  'relationship-manager',
  'customer-success-manager',
  'brand-manager',
  'account-executive',
  'marketing-coordinator',
  'hr-coordinator',
  'solution-architect',
  'solutions-architect',
  'software-architect',
  'cloud-architect',
  'data-architect',
  'enterprise-architect',
  'landscape-architect',
  'care-assistant',
  'healthcare-assistant',
  'warehouse-associate',
  'shop-assistant',
  'store-associate',
  'virtual-assistant',
  'kitchen-assistant',
  'sales-assistant',
  'head-chef',
  'pharmacy-assistant',
  'veterinary-assistant',
  'laboratory-assistant',
  'success-manager',
  'media-manager',
  'engagement-manager',
  'territory-manager',
  'business-partner',
  'people-partner',
  'hr-partner',
  'talent-partner',
  'legal-executive',
]);

/** Level of a whole title that carries no word of level of its own. */
const OWN_LEVEL: Readonly<Record<string, Seniority>> = {
  'sous-chef': 'senior',
  'head-chef': 'lead',
  'executive-chef': 'director',
  'commis-chef': 'junior',
  'art-director': 'lead',
  'creative-director': 'lead',
  'solution-architect': 'senior',
  'solutions-architect': 'senior',
  'software-architect': 'senior',
  'cloud-architect': 'senior',
  'data-architect': 'senior',
  'enterprise-architect': 'lead',
};

const MID = SENIORITY_ORDER.indexOf('mid');

interface LevelWord {
  rank: number;
  start: number;
  end: number;
  /** The words are the whole trade: its level cannot be taken off. */
  own?: boolean;
}

function levelWords(title: string): LevelWord[] {
  const tokens = tokenise(title);
  const found: LevelWord[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const next = tokens[index + 1];
    const previous = tokens[index - 1];
    if (!token) continue;
    const pair = next?.joined ? `${token.key}-${next.key}` : '';
    const before = previous && token.joined ? `${previous.key}-${token.key}` : '';
    const own = OWN_LEVEL[pair];
    if (own)
      found.push({
        rank: SENIORITY_ORDER.indexOf(own),
        start: token.start,
        end: next?.end ?? token.end,
        own: true,
      });
    const pairRank = RANK_BY_WORD.get(pair);
    if (pairRank !== undefined) {
      found.push({ rank: pairRank, start: token.start, end: next?.end ?? token.end });
      index += 1;
      continue;
    }
    const rank = RANK_BY_WORD.get(token.key);
    if (rank === undefined || NO_LEVEL.has(pair) || NO_LEVEL.has(before)) continue;
    if (rank === MID && title.charAt(token.end) === '-') continue;
    found.push({ rank, start: token.start, end: token.end });
  }
  return found;
}

/** Words for who helps: before a trade they say how senior, behind it or before its name they are the trade. */
const HELPERS: ReadonlySet<string> = new Set(
  'assistant assistent assistentin auxiliar auxiliaire ayudante aide helper helfer'.split(' '),
);

/** "Laboratory Assistant", "auxiliar de enfermería": the trade itself; "Assistant Manager" is a level. */
function isTradeOfHelping(title: string, { start, end }: LevelWord): boolean {
  if (!HELPERS.has(tokenise(title.slice(start, end))[0]?.key ?? '')) return false;
  const after = title.slice(end);
  return /^\s*(?:$|[,;(|/–-])/u.test(after) || /^\s(?:d[eou]s?|di|d['’]|à|a)\b/iu.test(after);
}

/** "Junior manager" is a beginner; "assistant director" is one step below a director. */
const PLAINLY_JUNIOR = /\b(?:junior(?! sous)|jr|entry|graduate|trainee)\b|júnior/iu;

/** Who still learns the trade: "Physiotherapy Student", "Stage ufficio acquisti"; who works for students is no student. */
const LEARNING =
  /(?<!\p{L})(?:student(?:in)?|étudiante?|estudiante|studente(?:ssa)?|estudante)(?!\p{L})(?!\s+(?:affairs|services?|advis\w*|support|counsel\w*|success|recruit\w*|life|union|records|financ\w*|housing|accommodation|engagement|experience|admissions?|ambassador|welfare|loan))|^stage(?!\s+(?:manager|hand|technician|director|designer|crew|lighting|carpenter|actor|management|4|5))(?=\s)|^(?:prácticas|practicas|tirocinio)(?=\s)/iu;

/**
 * Rank of a title in {@link SENIORITY_ORDER}, null where it says nothing ("Software Engineer").
 * The lowest and highest words are weighed so that "Assistant Director" stays below "Director" and "Junior Manager" is junior.
 */
export function seniorityRank(title: string): number | null {
  if (LEARNING.test(title)) return 0;
  const words = levelWords(title);
  if (words.length === 0) return null;
  const ranks = words.map(({ rank }) => rank);
  const lowest = Math.min(...ranks);
  const highest = Math.max(...ranks);
  if (lowest === 0) return 0;
  const isRaised = highest > 3 || /\bsous[- ]chef\b/iu.test(title);
  if (lowest === 1) return isRaised && !PLAINLY_JUNIOR.test(title) ? highest - 1 : 1;
  return highest;
}

/** "Senior Software Engineer II (m/w/d)" → "Software Engineer". */
export function withoutSeniority(title: string): string {
  const words = levelWords(title).filter(
    (word) =>
      !word.own && word.rank !== 4 && word.rank !== 5 && word.rank !== 6 && !isTradeOfHelping(title, word),
  );
  let bare = '';
  let from = 0;
  for (const { start, end } of words) {
    bare += title.slice(from, start);
    from = Math.max(from, end);
  }
  return (bare + title.slice(from))
    .replace(/\(?\b[mwfhdx]\s?[/|*]\s?[mwfhdx](?:\s?[/|*]\s?[mwfhdx])?\b\)?/giu, ' ')
    .replace(/\((?:remote|hybrid|full[- ]?time|part[- ]?time|contract|on[- ]?site)[^)]*\)/giu, ' ')
    .replace(/\b(?:I{1,3}|IV|V|[1-4])\b(?=\s*$)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,.–-]+|[\s,–-]+$/gu, '');
}
