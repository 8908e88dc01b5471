import { matchesOf, type Range } from './ranges.ts';

/*
 * Words that tell a person's gender, in folded text. German and French third person is left where it means something else
 * far more often ("sie haben", "il y a"); grammatical gender in job titles ("Ingenieurin") stays, since it is the evidence.
 */
const PATTERNS = [
  /(?<![\p{L}])(?:he ?\/ ?him(?: ?\/ ?his)?|she ?\/ ?her(?: ?\/ ?hers)?|they ?\/ ?them(?: ?\/ ?theirs)?|er ?\/ ?ihm|sie ?\/ ?ihr|il ?\/ ?lui|elle|iel|el ?\/ ?ella|ele ?\/ ?ela|lui ?\/ ?lei|elu)(?![\p{L}])/gu,
  /(?<![\p{L}])(?:he|she|him|her|his|hers|himself|herself)(?:'s)?(?![\p{L}])/gu,
  /(?<![\p{L}])(?:female|male|wom[ae]n|girls?|mother(?! tongue)|father|husband|wife|mutter|vater|mere|pere|madre|padre|mae|pai|weiblich|mannlich|feminin|masculin|femme|homme|hombre|mujer|femenino|masculino|feminino|mulher|maschio|femmina|maschile|femminile|uomo|donna)(?:'s)?(?![\p{L}])/gu,
  /(?<![\p{L}])(?:grundwehrdienst|wehrdienst|zivildienst|service (?:militaire|national)|servicio militar|servico militar|servizio (?:militare|civile)|maternity leave|paternity leave|mutterschutz|conge maternite|baja maternal|maternidad)(?![\p{L}])/gu,
  /(?<![\p{L}])(?:nee|geb\.|geborene[r]?|born) (?=\p{L}{3})\p{L}+(?=[\s,)]|$)/gu,
];

/** Forms of address, in front of a name. */
const TITLES =
  /(?<![\p{L}])(?:mr|mrs|ms|mx|miss|herr|herrn|frau|monsieur|madame|mademoiselle|mme|mlle|senor|senora|senorita|sra|signor|signora|signorina|sig\.ra|dott\.ssa|dona)\.? (?=\p{L})/gu;

/** Pronouns, forms of address and words for men and women. */
export function genderRanges(text: string, folded: string): Range[] {
  return [
    ...PATTERNS.flatMap((pattern) => matchesOf(folded, pattern)),
    // "MS" is a degree, "Ms" is not.
    ...matchesOf(folded, TITLES).filter(([start]) => /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2))),
  ];
}
