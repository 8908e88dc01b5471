import { tokenise } from './tokenise.ts';

/**
 * Words of a title that name the technology or the side of it someone specialises in, by specialty; folded. Trades that share
 * a noun ("developer") are parted by them more than their descriptions tell.
 */
const SPECIALTIES: Readonly<Record<string, string>> = {
  java: 'java j2ee jee spring hibernate kotlin scala',
  python: 'python django flask',
  dotnet: '.net dotnet net c# asp vb',
  php: 'php laravel symfony wordpress drupal magento',
  ruby: 'ruby rails',
  native: 'c++ c rust',
  screens: 'frontend react angular vue javascript typescript ui',
  servers: 'backend node golang go',
  phones: 'android ios swift mobile flutter',
  devices: 'embedded firmware fpga vhdl plc hardware asic',
  operations: 'devops sre cloud infrastructure platform reliability kubernetes',
  data: 'data hadoop spark etl bi warehouse analytics',
  databases: 'dba database oracle',
  learning: 'ml ai learning vision nlp',
  sap: 'sap abap hana fiori',
  salesforce: 'salesforce servicenow dynamics',
  tests: 'qa test testing sdet automation tester',
  games: 'game games unity unreal',
  chains: 'blockchain ethereum solidity',
  security: 'security cyber penetration',
  networks: 'network networks',
  mainframes: 'mainframe cobol',
};

const SPECIALTY_OF = new Map<string, string>();
for (const [specialty, words] of Object.entries(SPECIALTIES))
  for (const word of words.split(' ')) SPECIALTY_OF.set(word, specialty);

/** Specialties between which people pass freely. */
const KIN: ReadonlySet<string> = new Set([
  'java phones',
  'java servers',
  'python servers',
  'python data',
  'python learning',
  'php servers',
  'php screens',
  'ruby servers',
  'dotnet servers',
  'screens servers',
  'screens phones',
  'native devices',
  'native games',
  'data databases',
  'data learning',
  'operations servers',
  'operations networks',
  'security networks',
]);

/** Trades in which a specialty parts people: who builds and runs software. A "data entry clerk" has none. */
const TECHNICAL =
  /engineer|developer|programmer|architect|administrator|\bdba\b|tester|analyst|specialist|consultant|scientist|entwickl|ingenieur|développeu|desarrollador|programador|desenvolvedor|sviluppator|programmator|\blead\b|expert/iu;

/** The specialties a title names; empty where it names none ("Software Engineer") or is not technical. */
export function titleSpecialties(title: string): readonly string[] {
  if (!TECHNICAL.test(title)) return [];
  const words = title.replace(/\b(front|back)[ -]end\b/giu, '$1end').replace(/\bc\/c\+\+/giu, 'c++');
  return [...new Set(tokenise(words).flatMap(({ key }) => SPECIALTY_OF.get(key) ?? []))];
}

/** Whether two titles name specialties and have neither one in common nor kin. */
export function areOtherSpecialties(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  return !one.some((a) => other.some((b) => a === b || KIN.has(`${a} ${b}`) || KIN.has(`${b} ${a}`)));
}
