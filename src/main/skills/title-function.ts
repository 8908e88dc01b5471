import { headNouns } from './occupation-words.ts';

/**
 * What the last noun of a title says people do: "Nurse Staffing Coordinator" coordinates, it does not nurse.
 * Words that fit several functions are left out; such a title has none and rules nothing out.
 */
const FUNCTIONS: Readonly<Record<string, string>> = {
  build: 'engineer developer programmer architect coder sre engineers developers',
  sell: 'salesperson salesman saleswoman seller representative telemarketer broker realtor vendor rep',
  recruit: 'recruiter sourcer headhunter recruiters',
  administer: 'clerk secretary receptionist coordinator typist registrar scheduler dispatcher',
  cashier: 'cashier teller',
  teach: 'teacher headteacher lecturer instructor professor tutor educator schoolteacher',
  buy: 'buyer purchaser',
  drive: 'driver courier chauffeur trucker',
  guard: 'guard officer-security bouncer watchman',
  nurse: 'nurse nurses midwife rn',
  care: 'caregiver carer nanny babysitter',
  heal: 'physician doctor surgeon dentist pharmacist therapist physiotherapist psychologist veterinarian optometrist paramedic anaesthetist anesthetist anesthesiologist',
  cook: 'chef cook baker cooks chefs',
  serve: 'waiter waitress bartender barista server',
  law: 'lawyer attorney counsel solicitor barrister advocate judge',
  count: 'accountant bookkeeper auditor controller actuary',
  fix: 'mechanic technician electrician plumber welder installer fitter repairer machinist carpenter mason roofer painter',
  design: 'designer illustrator artist animator stylist',
  study: 'scientist researcher biologist microbiologist biochemist chemist physicist statistician economist',
  write: 'writer journalist editor author copywriter translator reporter blogger',
  clean: 'cleaner janitor housekeeper caretaker custodian',
  haul: 'picker packer loader stocker labourer laborer operative handler',
  farm: 'farmer gardener grower',
  speak: 'producer presenter host actor',
  own: 'owner landlord',
  counsel: 'counselor counsellor',
  advise: 'consultant advisor adviser consultants',
  analyse: 'analyst analysts',
};

const FUNCTION_OF = new Map<string, string>();
for (const [name, words] of Object.entries(FUNCTIONS))
  for (const word of words.split(' ')) FUNCTION_OF.set(word, name);

/** Pairs of words that together mean a function the last word alone does not. */
const PAIRS: Readonly<Record<string, string>> = {
  'sales agent': 'sell',
  'sales executive': 'sell',
  'account executive': 'sell',
  'sales manager': 'sell',
  'sales associate': 'sell',
  'account manager': 'sell',
  'estate agent': 'sell',
  'insurance agent': 'sell',
  'sales engineer': 'sell',
  'sales consultant': 'sell',
  'sales specialist': 'sell',
  'talent acquisition': 'recruit',
  'talent partner': 'recruit',
  'support agent': 'support',
  'centre agent': 'support',
  'center agent': 'support',
  'acquisition specialist': 'recruit',
  'support specialist': 'support',
  'customer service': 'support',
  'service representative': 'support',
  'executive assistant': 'administer',
  'administrative assistant': 'administer',
  'admissions officer': 'administer',
  'machine operator': 'fix',
  'machine learning': 'study',
  'learning engineer': 'study',
  'lab technician': 'study',
  'laboratory technician': 'study',
  'lab analyst': 'study',
  'laboratory scientist': 'study',
  'data scientist': 'study',
  'care assistant': 'care',
  'nursing assistant': 'care',
  'teaching assistant': 'teach',
  'security officer': 'guard',
  'police officer': 'guard',
  'desk agent': 'administer',
  'service agent': 'support',
  'store clerk': 'cashier',
  'flight attendant': 'serve',
  'ui engineer': 'build',
  'dispensing chemist': 'heal',
  'executive chef': 'cook',
  'sales designer': 'sell',
  'sales development': 'sell',
  'qc analyst': 'study',
};

/** Functions that are one and the same work under two names, or that people pass between freely. */
const KIN: ReadonlySet<string> = new Set([
  'build study',
  'care nurse',
  'heal nurse',
  'buy sell',
  'cashier sell',
  'care teach',
  'administer support',
  'cashier serve',
  'clean serve',
  'haul drive',
  'build design',
  'build fix',
  'design write',
  'counsel heal',
  'advise build',
  'advise study',
  'advise sell',
  'advise count',
  'advise law',
  'advise design',
  'advise recruit',
  'advise analyse',
  'analyse build',
  'analyse study',
  'analyse count',
  'administer count',
  'administer buy',
]);

/** The function of a title; null where its last noun tells none ("Marketing Manager"). */
export function titleFunction(title: string): string | null {
  const head = title.split(/[,|(–—@]|\s-\s|\s(?:of|for|in|at|to|with|moving)\s/iu)[0] ?? title;
  const words = headNouns(head);
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const pair = PAIRS[`${words[index - 1] ?? ''} ${words[index] ?? ''}`];
    const found = pair ?? FUNCTION_OF.get(words[index] ?? '');
    if (found !== undefined) return found;
  }
  return null;
}

/** Whether two titles cannot be the same work, because their functions are known and foreign to each other. */
export function areForeign(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other) return false;
  return !KIN.has(`${one} ${other}`) && !KIN.has(`${other} ${one}`);
}
