import { fold } from './folding.ts';

const LEGAL_FORM =
  /(?:^|[\s,.(])(?:inc|incorporated|llc|l\.l\.c|ltd|limited|llp|plc|corp|corporation|co|company|gmbh|mbh|ag|kg|kgaa|ug|e\.v|ev|ohg|gbr|se|sarl|s\.a\.r\.l|sas|s\.a\.s|sa|s\.a|sl|s\.l|s\.l\.u|slu|spa|s\.p\.a|srl|s\.r\.l|bv|b\.v|nv|n\.v|ab|oy|as|aps|pty|pvt|pte|lda|ltda|eirl|sp\. ?z ?o\. ?o|επε|αε|οε|ικε|s\.r\.o|kft|zrt|ооо|зао|оао)\b\.?(?=[\s,.)]|$)/u;
const ORGANISATION_WORD =
  /\b(?:group|gruppe|groupe|grupo|gruppo|holding|holdings|bank|banque|banco|banca|insurance|versicherung|assurance|university|universit\w+|universidad\w*|universidade|college|school|schule|institute|institut|instituto|istituto|academy|akademie|hospital|klinik\w*|clinic|hopital|ospedale|medical center|ministry|ministerium|department of|agency|agentur|foundation|stiftung|fondation|fundacion|laborator(?:y|ies)|labs?|technologies|technology|tech|systems|solutions|services|consulting|consultants|partners|associates|industries|international|global|enterprises|media|studios?|software|networks?|motors|airlines|railways?|pharma\w*|hotels?|restaurant|cafe|church|council|commission|authority|federation|association|society|club|center|centre|zentrum|district|county|army|navy|air force|police|store|stores|shop|analytics|digital|interactive|engineering|capital|ventures|telecom|energy|health|healthcare|logistics|foods?|werke?|gesellschaft|verein|verlag|amt|stadt|gemeinde|hochschule|fachhochschule|gymnasium|lycee|ecole|escuela|colegio|scuola|liceo|entreprise|empresa|societe|sociedad|azienda|startup)\b/u;
const HAN_ORGANISATION =
  /公司|会社|集团|大学|学院|银行|研究院|研究所|医院|中心|科技|有限|部门|工作室|实验室|局$/u;

/** How strongly a passage reads as the name of an organisation: 2 with a legal form, 1 with a typical word, else 0. */
export function organisationStrength(text: string): 0 | 1 | 2 {
  if (HAN_ORGANISATION.test(text)) return 2;
  const folded = fold(text);
  if (LEGAL_FORM.test(folded) && folded.length > 4) return 2;
  return ORGANISATION_WORD.test(folded) ? 1 : 0;
}
