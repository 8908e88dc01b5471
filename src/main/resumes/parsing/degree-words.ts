import { fold } from './folding.ts';

/** Degrees by ISCED 2011 level, the highest first; patterns meet folded text (lower case, no accents). */
const LEVELS: readonly (readonly [level: number, pattern: RegExp])[] = [
  [
    8,
    /\b(?:ph\.?\s?d\.?|d\.?phil|doctorate|doctoral|doctor of|doktor\w*|promotion|dr\. ?(?:rer|ing|phil|med|jur|oec)\.?(?:\s?(?:nat|pol|publ)\.?)?|doctorat|docteur|doctorado|doutorado|doutoramento|dottorato|doctor en|ed\.?d\.?|sc\.?d\.?|dba|habilitation|promoveren)(?![a-z])|博士|διδακτορικ/u,
  ],
  [
    7,
    /\b(?:level 7(?: \w+)?|magister\w*|μεταπτυχιακο|master [12]|master(?:'?s)?(?: of| in| degree)?|masters?|mscs|msee|msme|m\.?\s?sc\.?|m\.\s?s\.?|m\.\s?a\.?|ms|ma|msc|m\.?b\.?a\.?|m\.?\s?eng\.?|m\.?\s?tech\.?|mtech|m\.\s?e\.?(?=\s|,|$)|m\.?phil\.?|m\.?ed\.?|m\.?c\.?a\.?|m\.?com\.?|mcom|m\.?res|ll\.?m\.?|m\.?p\.?h\.?|m\.?d\.|j\.?d\.?|juris doctor|post[\s-]?graduat\w*|pgdm?|pgdip|pg[cd]e|magister|mag\.|diplom(?!a|e[^\w])(?:-?\w+)?(?= |$|,|-|\()|dipl\.-?\s?\w+\.?|staatsexamen|maitrise|diplome d'ingenieur|ingenieur diplome|master 2|m2|mastere|dea|dess|licenciatura com mestrado|maestria|mestrado|posgrado|pos-graduacao|laurea magistrale|laurea specialistica|magistrale|wo master|drs\.|graduate degree|m\.?arch\.?)(?![a-z])|硕士|修士|研究生/u,
  ],
  [
    6,
    /\b(?:level 6(?: \w+)?|diplome d.etat (?:d.infirmi\w+|d.assistant\w* de service social|d.educateur\w* specialise\w*|de sage-femme)|ptychio|πτυχιο|licencjat|inzynier|bakalar\w*|bachelor(?:'?s|e)?(?: of| in| degree)?|bachelors|bscs|bsee|bsme|bsce|bsba|bsn|b\.?\s?sc\.?|b\.\s?s\.?|b\.\s?a\.?|bs|ba|bsc|b\.?\s?eng\.?|b\.?\s?tech\.?|btech|b\.\s?e\.?(?=\s|,|$|\()|be(?=$| |\(|,)|b\.?com\.?|bcom|b\.?c\.?a\.?|b\.?b\.?a\.?|bba|b\.?ed\.?|b\.?arch\.?|b\.?f\.?a\.?|b\.?pharm\w*|ll\.?b\.?|a\.b\.|undergraduate|honou?rs degree|(?<!\b(?:driving|driver'?s?|truck|forklift|reach|counterbalance|hgv|lgv|nursing|teaching|operator'?s?|pilot'?s?|sia|software|full|clean|uk|valid|current|flt) )licence|but|vordiplom|diplom \(fh\)|diplom-?\w*\s?\(fh\)|grado(?: en)?|graduado|licenciatura|licenciado|licenciada|diplomado en|diplomada en|ingenieria|graduacao|bacharel\w*|laurea(?: triennale)?|hbo bachelor|diplomatura)(?![a-z])|学士|本科|πτυχιο/u,
  ],
  [
    5,
    /\b(?:level 5(?: \w+)?|fachwirt\w*|associate(?:'?s)?(?: of| in| degree)|a\.?a\.?s?\.(?=\s|,|$)|a\.?s\.?(?= in| degree)|aas|foundation degree|hnd|higher national diploma|bts|dut|deug|tecnico superior|ciclo formativo de grado superior|tecnologo|its|hf|hohere fachschule|fachwirt\w*|meister(?:brief|prufung)?|staatlich gepruft\w*|techniker|diplome|diploma in|diploma(?! di)|polytechnic diploma|advanced diploma)(?![a-z])|大专|专科/u,
  ],
  [
    4,
    /\b(?:level 4(?: \w+)?|diplome d.etat d.(?:aide-soignant\w*|auxiliaire\w*)|technician in|technicien(?:ne)?|certificate in|certificat|certificado de profesionalidad|post-?secondary certificate|certificate of higher education|technical certificate|vocational certificate|zertifikatslehrgang)(?![a-z])/u,
  ],
  [
    3,
    /\b(?:level [23](?: \w+)?|btec|nvq|gcses?|leaving certificate|kaufm(?:ann|frau) fur|fachangestellte[rn]?|high school(?: diploma)?|secondary school|senior secondary|higher secondary|intermediate|hsc|ssc|cbse|icse|12th|xiith?|10\+2|a[\s-]levels?|ged|abitur|fachabitur|fachhochschulreife|allgemeine hochschulreife|hochschulreife|matura|baccalaureat|bac|lycee|bep|cap|bachillerato|bachiller|ensino medio|secundario|maturita|diploma di (?:maturita|ragioneria|perito\b[\w ]*|geometra|istituto tecnico)|diploma di scuola superiore|liceo|vwo|havo|mbo|berufsausbildung|lehre|ausbildung (?:zum|zur|als)|gesellenbrief|ihk|realschulabschluss|mittlere reife|gymnasium)(?![a-z])|高中/u,
  ],
  [
    2,
    /\b(?:hauptschulabschluss|middle school|brevet des colleges|brevet|licenza media|10th|xth|matriculation|eso)(?![a-z])/u,
  ],
];

/** A degree as printed: where it starts and ends within the text searched, and its ISCED 2011 level. */
export interface FoundDegree {
  start: number;
  end: number;
  level: number;
}

/** Degrees that are only written in capitals: in small letters they are other words. */
const ONLY_CAPITALS = /^(?:ms|ma|bs|ba|be|m2|but|cap|bac|bep|its|hf|eso|ged|ihk|hsc|ssc|dea|dba)$/u;

/**
 * The first degree a passage names, with its ISCED 2011 level; null when it names none.
 * Folding keeps the length for Latin letters with one accent each, so the offsets hold for those.
 */
export function findDegree(text: string): FoundDegree | null {
  const folded = fold(text);
  if (folded.length !== text.length) return withoutOffsets(folded, text);
  let best: FoundDegree | null = null;
  for (const [level, pattern] of LEVELS) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const printed = text.slice(match.index, match.index + match[0].length);
    if (ONLY_CAPITALS.test(match[0]) && printed !== printed.toUpperCase()) continue;
    const found = { start: match.index, end: match.index + match[0].length, level };
    // What is named first is the degree: "High School Diploma" is no diploma, "Bachelor … toward a master's" no master's.
    if (best === null || found.start < best.start) best = found;
  }
  return best;
}

function withoutOffsets(folded: string, text: string): FoundDegree | null {
  const level = LEVELS.find(([, pattern]) => pattern.test(folded))?.[0];
  return level === undefined ? null : { start: 0, end: text.length, level };
}

const SCHOOL =
  /\b(?:universit\w+|universidad\w*|univ\.?|college|school|institut\w*|instituto|istituto|academy|akademie|academie|accademia|hochschule|fachhochschule|schule|gymnasium|lycee|liceo|ecole|escuela|colegio|faculta[dt]|faculty|faculdade|facolta|polytechn\w*|politecnic\w*|politecnico|conservator\w*|seminary|iit|nit|iiit|bits|vit|mit|eth|epfl|ucla|ucl|usc|nyu|caltech|uc|hec|insead|essec|tu|rwth|kit|lmu|fh|htw|htl|kth|uni|cegep|ifsi|ifas|iut|cfa|afpa|greta|insa|cnam|escp|edhec|polimi|unam|usp|inholland|cornell|harvard|stanford|princeton|yale|columbia|oxford|cambridge|codeacademy|coursera|bootcamp)\b|大学|学院|大学院|中学|学校|高等学校|πανεπιστημιο|σχολη|politechnika|uniwersytet|akademia|liceum|technikum|szkola|zespol szkol|oberstufenzentrum|berufskolleg|berufsschule|univerzit|egyetem|universitet|hogskola|hogeschool|yuksekokul|universitesi|університет|университет|институт/u;

/** True for a passage that names a school, college or university. */
export function namesSchool(text: string): boolean {
  return SCHOOL.test(fold(text));
}

const SCHOOL_DIPLOMA = /^(?:senior |higher )?(?:high|secondary) school (?:diploma|certificate)/iu;

/** True for a diploma that names the kind of school it is from, no school: "High school diploma". */
export function isSchoolDiploma(text: string): boolean {
  return SCHOOL_DIPLOMA.test(text);
}

/** "Lincoln High School" beside a diploma is the school, not another diploma. */
export function isSecondarySchool(text: string): boolean {
  const degree = findDegree(text);
  return degree?.level === 3 && degree.start > 2 && /^\p{Lu}/u.test(text) && !/diploma|[,:]/iu.test(text);
}
