import { fold } from './folding.ts';

/** Country codes (ISO 3166-1) with the names they go by in en, de, fr, es, pt, it, nl and their own tongue, folded. */
const COUNTRIES = `
AE united arab emirates,uae,emirats arabes unis,dubai,abu dhabi
AR argentina,argentinien,argentine
AT austria,osterreich,autriche,austria
AU australia,australien,australie
BD bangladesh
BE belgium,belgien,belgique,belgica,belgio,belgie
BG bulgaria,bulgarien,bulgarie
BR brazil,brasil,brasilien,bresil,brasile
CA canada,kanada
CH switzerland,schweiz,suisse,svizzera,suiza,suica,zwitserland
CL chile
CN china,chine,cina,中国,p.r. china,pr china
CO colombia,kolumbien,colombie
CZ cesko,ceska republika,czech republic,czechia,tschechien,republique tcheque
DE germany,deutschland,allemagne,alemania,alemanha,germania,duitsland
DK denmark,danemark,danmark,dinamarca
DZ algeria,algerie,algerien
EC ecuador
EE estonia,estland
EG egypt,agypten,egypte,egipto
ES spain,spanien,espagne,espana,espanha,spagna,spanje
FI finland,finnland,suomi,finlande
FR france,frankreich,francia,franca,frankrijk
GB united kingdom,uk,u.k.,england,scotland,wales,northern ireland,great britain,grossbritannien,vereinigtes konigreich,royaume-uni,reino unido,regno unito
GH ghana
GR greece,griechenland,grece,ελλαδα,hellas
HK hong kong,hongkong,香港
HR croatia,kroatien,croatie
HU magyarorszag,hungary,ungarn,hongrie
ID indonesia,indonesien
IE ireland,irland,irlande
IL israel
IN india,indien,inde,印度
IR iran
IT italy,italien,italie,italia
JP japan,japon,日本
KE kenya,kenia
KR 한국,대한민국,south korea,korea,sudkorea,republic of korea
LB lebanon,liban
LK sri lanka
LT lithuania,litauen
LU luxembourg,luxemburg
LV latvia,lettland
MA morocco,marokko,maroc,marruecos
MX mexico,mexiko,mexique
MY malaysia
NG nigeria
NL netherlands,the netherlands,holland,niederlande,pays-bas,paises bajos,nederland,paesi bassi
NO norway,norwegen,norvege,norge
NP nepal
NZ new zealand,neuseeland
PE peru
PH philippines,philippinen
PK pakistan
PL poland,polen,pologne,polska,polonia
PT portugal
RO romania,rumanien,roumanie
RS serbia,serbien
RU россия,российская федерация,russia,russland,russie,russian federation
SA saudi arabia,ksa,saudi-arabien
SE sweden,schweden,suede,sverige,suecia
SG singapore,singapur,singapour,新加坡
SI slovenia,slowenien
SK slovakia,slowakei
TH thailand
TN tunisia,tunesien,tunisie
TR turkiye,turkey,turkei,turquie,turkiye
TW taiwan,台湾
UA ukraine,україна,украина
US united states,united states of america,usa,u.s.a.,u.s.,us,vereinigte staaten,etats-unis,estados unidos,stati uniti
UY uruguay
VE venezuela
VN vietnam
ZA south africa,sudafrika
`;

const CODE_OF_NAME: ReadonlyMap<string, string> = new Map(
  COUNTRIES.trim()
    .split('\n')
    .flatMap((line) =>
      line
        .slice(3)
        .split(',')
        .map((name) => [name, line.slice(0, 2)] as const),
    ),
);

/** States, provinces and territories by their postal codes. */
const US_STATES =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR';
const CANADIAN_PROVINCES = 'AB BC MB NB NL NS ON PE QC SK';
const REGION_NAMES =
  'alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming';
const INDIAN_REGIONS =
  'andhra pradesh,assam,bihar,chhattisgarh,goa,gujarat,haryana,himachal pradesh,jharkhand,karnataka,kerala,madhya pradesh,maharashtra,odisha,orissa,punjab,rajasthan,tamil nadu,telangana,uttar pradesh,uttarakhand,west bengal,jammu and kashmir,new delhi,delhi ncr,ncr';

const REGION_CODES: ReadonlyMap<string, string> = new Map([
  ...US_STATES.split(' ').map((code) => [code, 'US'] as const),
  ...CANADIAN_PROVINCES.split(' ').map((code) => [code, 'CA'] as const),
]);
const COUNTRY_OF_REGION: ReadonlyMap<string, string> = new Map([
  ...REGION_NAMES.split(',').map((name) => [name, 'US'] as const),
  ...INDIAN_REGIONS.split(',').map((name) => [name, 'IN'] as const),
]);

/** The country a name stands for ("Schweiz", "U.K."), as its ISO 3166-1 code; null for anything else. */
export function countryOfName(name: string): string | null {
  return CODE_OF_NAME.get(fold(name.trim())) ?? null;
}

/** The country of a state or province given by name or by postal code in capitals ("CA", "Kerala"); null otherwise. */
export function countryOfRegion(name: string): string | null {
  const trimmed = name.trim();
  return REGION_CODES.get(trimmed) ?? COUNTRY_OF_REGION.get(fold(trimmed)) ?? null;
}

const COUNTRY_OF_ENDING: Readonly<Record<string, string>> = {
  ae: 'AE',
  at: 'AT',
  au: 'AU',
  be: 'BE',
  br: 'BR',
  ca: 'CA',
  ch: 'CH',
  cn: 'CN',
  cz: 'CZ',
  de: 'DE',
  dk: 'DK',
  es: 'ES',
  fi: 'FI',
  fr: 'FR',
  gr: 'GR',
  ie: 'IE',
  in: 'IN',
  it: 'IT',
  jp: 'JP',
  kr: 'KR',
  mx: 'MX',
  nl: 'NL',
  no: 'NO',
  nz: 'NZ',
  pl: 'PL',
  pt: 'PT',
  ro: 'RO',
  se: 'SE',
  sg: 'SG',
  tr: 'TR',
  tw: 'TW',
  uk: 'GB',
  za: 'ZA',
  edu: 'US',
};

/** The country the ending of a mail domain points to; null for endings used everywhere. */
export function countryOfDomain(domain: string): string | null {
  return COUNTRY_OF_ENDING[domain.slice(domain.lastIndexOf('.') + 1)] ?? null;
}

const COUNTRY_OF_LANGUAGE: Readonly<Record<string, string>> = {
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  pt: 'BR',
  it: 'IT',
  nl: 'NL',
  zh: 'CN',
  ja: 'JP',
  ko: 'KR',
  ru: 'RU',
  en: 'US',
};

/** The country most readers of a language live in, as a last guess for numbers printed without country code. */
export function countryOfLanguage(language: string): string | null {
  return COUNTRY_OF_LANGUAGE[language] ?? null;
}
