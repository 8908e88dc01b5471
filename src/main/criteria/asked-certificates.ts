/** Certificates and licences that advertisements ask for by name; the first group of a pattern is never needed. */
const CERTIFICATES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['PMP', /\bPMP\b|Project Management Professional/u],
  ['PRINCE2', /\bPRINCE\s?2\b/iu],
  ['CPA', /\bCPA\b|Certified Public Accountant/u],
  [
    'ACCA',
    /\bA?F?CCA\b|\bACA\b|\bCIMA\b|\bA?CMA\b|[Cc]hartered (?:[Cc]ertified |[Mm]anagement )?[Aa]ccountant/u,
  ],
  ['CFA', /\bCFA\b|Chartered Financial Analyst/u],
  ['CMA', /\bCMA\b/u],
  ['CISSP', /\bCISSP\b/u],
  ['CISM', /\bCISM\b/u],
  ['CISA', /\bCISA\b/u],
  ['CEH', /\bCEH\b/u],
  ['CCNA', /\bCCNA\b/u],
  ['CCNP', /\bCCNP\b/u],
  ['CompTIA', /\bCompTIA\b/iu],
  ['ITIL', /\bITIL\b/u],
  ['AWS certification', /\bAWS[- ]certif\w*|certified AWS/iu],
  ['Azure certification', /\b(?:Microsoft )?Azure[- ]certif\w*/iu],
  ['Scrum certification', /\b(?:CSM|PSM|CSPO)\b|Certified Scrum ?Master|scrum certif\w*/iu],
  ['Six Sigma', /six sigma (?:green|black|certif)\w*/iu],
  ['SHRM', /\bSHRM(?:-S?CP)?\b|\b(?:SPHR|PHR)\b/u],
  [
    'RN licence',
    /\bRN licen[sc]e|registered nurse licen[sc]e|licensed registered nurse|active RN\b|valid RN\b|NMC (?:pin|registration|registered)|nursing licen[sc]e|Berufserlaubnis|examinierte/iu,
  ],
  ['BLS', /\bBLS\b|basic life support/iu],
  ['ACLS', /\bACLS\b/u],
  ['CPR', /\bCPR\b/u],
  [
    'Teaching licence',
    /teaching (?:licen[sc]e|certificat\w+|credential)|teacher certification|qualified teacher status|\bQTS\b|\bPGCE\b/iu,
  ],
  [
    'Bar admission',
    /\bbar (?:admission|membership|exam)|admitted to (?:the|practi[cs]e)|member of the .{0,20}\bbar\b|Volljurist|zweites Staatsexamen|\bOAB\b|CAPA\b/iu,
  ],
  [
    'CDL',
    /\bCDL\b|commercial driver'?s? licen[sc]e|Führerschein (?:Klasse )?(?:C|CE)\b|HGV licen[sc]e|permis (?:C|CE|poids lourd)|(?:Klasse|class|category|cat\.?|FS)\s?C(?:\s?[+/]\s?C?E)?\b|\bC\s?\+\s?E\b|Schlüsselzahl 95|(?:code|Module) 95/iu,
  ],
  [
    "Driver's licence",
    /driver'?s?'? licen[sc]e|driving licen[sc]e|Führerschein(?! (?:Klasse )?C)|permis (?:B|de conduire)|carn[eé]t? de conducir|carn[eé]t? (?:tipo )?B\b|permiso de conducir|carteira de (?:motorista|habilitação)|\bCNH\b|patente (?:B|di guida)/iu,
  ],
  [
    'Forklift licence',
    /forklift (?:licen[sc]e|certif\w*)|(?:counterbalance|reach|FLT)\b[^.;\n]{0,24}licen[sc]e|Staplerschein|Gabelstaplerschein|\bCACES\b|carn[eé]t? de carretiller[oa]|patentino/iu,
  ],
  ['HCPC registration', /\bHCPC\b/u],
  ['GMC registration', /\bGMC\b(?! truck)/u],
  ['GPhC registration', /\bGPhC\b/u],
  ['SIA licence', /\bSIA (?:licen[sc]e|badge)|\bSIA[- ]licen[sc]ed/u],
  ['CSCS card', /\bCSCS\b/u],
  ['Gas Safe', /\bGas Safe\b/iu],
  ['18th Edition', /18th edition|BS ?7671/iu],
  ['NVQ', /\bS?NVQ\b/u],
  ['AAT', /\bAAT\b/u],
  ['CIPD', /\bCIPD\b/u],
  ['Approbation', /\bApprobation\b/u],
  ['ServSafe', /\bServSafe\b/iu],
  [
    'Food hygiene certificate',
    /food (?:hygiene|handler'?s?|safety) (?:certificat\w+|card)|manipulador de alimentos/iu,
  ],
  ['OSHA', /\bOSHA[- ]?(?:10|30)\b/u],
  ['ASE', /\bASE[- ]certif\w*|\bASE\b certification/u],
  ['EPA 608', /\bEPA[- ]?(?:section )?608\b/u],
  ['TEFL', /\b(?:TEFL|TESOL|CELTA)\b/u],
  [
    'Electrician licence',
    /licen[sc]ed (?:journeyman |master )?electrician|electrical licen[sc]e|journeyman (?:licen[sc]e|electrician)|habilitation électrique/iu,
  ],
];

/** A certificate asked for and where its name stands. */
export interface AskedCertificate {
  name: string;
  start: number;
  end: number;
}

/** Certificates a passage asks for. */
export function askedCertificates(passage: string): AskedCertificate[] {
  return CERTIFICATES.flatMap(([name, pattern]) => {
    const found = pattern.exec(passage);
    return found ? [{ name, start: found.index, end: found.index + found[0].length }] : [];
  });
}

/** The wordings under which a certificate of that name stands in a résumé; undefined for one that is not in the list. */
export function certificatePattern(name: string): RegExp | undefined {
  return CERTIFICATES.find(([known]) => known === name)?.[1];
}
