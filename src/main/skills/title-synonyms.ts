import { MORE_SYNONYMS } from './title-synonyms-more.ts';

/** Titles of today that the occupation tables spell otherwise; what matches is read as the words beside it as well. */
const SYNONYMS: readonly (readonly [pattern: RegExp, title: string])[] = [
  [
    /\b(?:back[- ]?end|front[- ]?end|full[- ]?stack|web|mobile|android|ios|python|java|javascript|react|angular|node(?:\.js)?|php|ruby|golang|go|rust|scala|kotlin|c\+\+|c#|\.net|dotnet|software|applications?|embedded|firmware|platform|ui|api|cloud|systems?)\b.{0,20}\b(?:engineer|developer|programmer|architect|entwickler\w*|engineering)\b|\bSWE\b|\bSDE\b|\bprogrammer\b/iu,
    'software developer',
  ],
  [/\bfront[- ]?end|\bweb (?:developer|designer)|\bui (?:engineer|developer)/iu, 'web developer'],
  [
    /\bdev\s?ops|site reliability|\bSRE\b|platform engineer|cloud engineer|infrastructure engineer|build engineer/iu,
    'devops engineer network systems administrator',
  ],
  [
    /machine learning|\bML engineer|\bAI engineer|applied scientist|deep learning|data scien/iu,
    'data scientist',
  ],
  [
    /data engineer|big data|hadoop|etl developer|data warehouse/iu,
    'database architect data warehousing specialist',
  ],
  [/\bDBA\b|database (?:administrator|engineer)/iu, 'database administrator'],
  [/\bux\b|\bui\b.{0,4}designer|product designer|interaction designer/iu, 'web digital interface designer'],
  [
    /\bQA\b|\bSDET\b|test (?:automation )?engineer|automation tester|quality assurance (?:engineer|tester|analyst)|\btester\b/iu,
    'software quality assurance analyst tester',
  ],
  [
    /security (?:analyst|engineer|consultant)|\bsoc analyst|penetration tester|cyber/iu,
    'information security analyst',
  ],
  [/network (?:engineer|administrator)/iu, 'network administrator'],
  [/talent (?:acquisition|partner)|recruit|headhunter|sourcer/iu, 'human resources specialist recruiter'],
  [/\bHR\b|people (?:partner|operations)|human resources/iu, 'human resources specialist'],
  [
    /account executive|field sales|sales (?:representative|agent|executive|associate)|business development/iu,
    'sales representative',
  ],
  [
    /accounts (?:payable|receivable)|(?:purchase|sales|bought) ledger|ledger clerk|credit control(?:ler)?\b|invoic\w+ clerk/iu,
    'billing posting clerk bookkeeping accounting auditing clerk',
  ],
  [/\baccountant\b|general ledger|bookkeep/iu, 'bookkeeping accounting auditing clerk accountant auditor'],
  [/\b(?:attorney|lawyer|counsel|solicitor|barrister|advocate)\b/iu, 'lawyer'],
  [/\b(?:chef|cook|commis)\b(?! d(?:e (?!cuisine|partie|rang)|'))/iu, 'chef cook'],
  [/(?<!\b(?:veterinary|vet|dental|nursery) )\b[Nn]urse\b|\bRN\b|\bICU\b/u, 'registered nurse'],
  [/\b(?:HGV|LGV|lorry|truck|haulage)\b.{0,12}driver|\btrucker\b/iu, 'heavy tractor-trailer truck driver'],
  [/order picker|stock handler|warehouse|\bstocker\b/iu, 'stocker order filler warehouse worker'],
  [/front desk|guest service|hotel reception/iu, 'hotel motel resort desk clerk'],
  [
    /\bcar mechanic|auto(?:motive)? mechanic|vehicle technician|auto(?:motive)? technician|motor mechanic/iu,
    'automotive service technician mechanic',
  ],
  [/\belectrician|electrical (?:installer|fitter)/iu, 'electrician'],
  [/(?:elementary|primary|class|grade) (?:school )?teacher/iu, 'elementary school teacher'],
  [
    /(?:secondary|high) school teacher|(?:math|maths|science|english|history|physics|chemistry|biology) teacher/iu,
    'secondary school teacher',
  ],
  [/dispensing chemist|clinical pharmacist/iu, 'pharmacist'],
  [/case ?worker|family support|social work/iu, 'social worker child family'],
  [
    /\bprogramme? (?:lead|manager)|delivery manager|project (?:lead|coordinator|manager)|\bPMO\b/iu,
    'project management specialist',
  ],
  [/scrum master|agile coach/iu, 'project management specialist information technology'],
  [/visual designer|communication designer|graphic artist/iu, 'graphic designer'],
  [/structural engineer|site engineer/iu, 'civil engineer'],
  [
    /lab(?:oratory)? (?:analyst|technician|scientist|assistant)/iu,
    'chemical technician medical laboratory technician',
  ],
  [/barista|bartender|mixologist/iu, 'bartender barista'],
  [
    /\b(?:customer|client) (?:service|support|success|care)|(?:call|contact) cent(?:er|re)/iu,
    'customer service representative',
  ],
  [
    /executive assistant|personal assistant|office (?:manager|assistant)|administrative assistant|\bsecretary\b/iu,
    'secretary administrative assistant',
  ],
  [
    /digital marketing|\bseo\b|growth market|brand manager|social media/iu,
    'marketing manager market research analyst marketing specialist',
  ],
  [/caregiver|\bcarer\b|care assistant|home health aide|support worker/iu, 'home health personal care aide'],
  [/business analyst/iu, 'management analyst business analyst'],
  [/data analyst|\bBI\b|business intelligence/iu, 'business intelligence analyst data scientist'],
  [/supply chain|logistics/iu, 'logistician supply chain'],
];

/** Further words for a title, from the tables' own names of occupations. */
export function titleSynonyms(title: string): string[] {
  return [...SYNONYMS, ...MORE_SYNONYMS]
    .filter(([pattern]) => pattern.test(title))
    .map(([, synonym]) => synonym);
}
