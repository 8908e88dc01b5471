/** What a part of an advertisement is about. */
export type PassageKind = 'requirements' | 'nice' | 'duties' | 'about' | 'benefits' | 'legal' | 'plain';

/**
 * Words of headings in six languages, folded; the first kind that matches wins, so "Preferred qualifications" is nice
 * to have although it also says qualifications, and "About you" is no heading about the employer.
 */
const HEADINGS: readonly (readonly [kind: PassageKind, pattern: RegExp])[] = [
  [
    'legal',
    /equal (?:employment )?opportunit|\beeo\b|how to apply|application process|^(?:contact|kontakt|apply|bewerbung|so bewirbst)|comment postuler|como aplicar|datenschutz|privacy|disclaimer|accommodation|physical (?:demands|requirements)|working conditions|work environment/u,
  ],
  [
    'benefits',
    /benefit|(?:what|why) we offer|we offer|perks|compensation|^salary|pay range|why (?:join|work|us)|what'?s in it|wir bieten|bieten wir|unser angebot|das erwartet (?:sie|dich) bei uns|nous offrons|avantages|ce que nous (?:offrons|proposons)|nous proposons|ofrecemos|beneficios|oferecemos|offriamo|vantaggi|cosa offriamo|remuneration|vergutung/u,
  ],
  [
    'nice',
    /nice[- ]to[- ]have|not (?:needed|required|essential|a must)|^lovely|prefer|desired|desirable|^bonus|bonus (?:points|skills)|^plus|good to have|advantageous|set you apart|additional (?:skills|qualifications|assets)|^assets?$|optional|wunschenswert|von vorteil|idealerweise|pluspunkte|ware (?:toll|super|schon)|souhait|^(?:les )?(?:atouts?|plus)\b|serait un plus|deseable|valorable|se valora|diferencia|desejave|preferenzial|gradit|apprezzat/u,
  ],
  [
    'duties',
    /what you'?(?:ll| will) (?:do|be doing|work on)|what you do\b|your (?:tasks|mission|role)|day[- ]to[- ]day|was du tust|que haras|o que voce (?:vai fazer|fara)|cosa farai|responsib/u,
  ],
  [
    'requirements',
    /about you|^you$|^du$|^sie$|^vous$|^tu$|^toi$|who you are|you (?:have|are|bring|need|offer)|you'?(?:ll need|ve got)|what you|your (?:profile|background|skills|experience|qualifications)|require|qualif|must[- ]haves?|^skills|skills (?:and|&|required)|key skills|technical skills|core skills|minimum|essential(?: skills| criteria)|^essentials?$|person specification|ideal candidate|looking for|we (?:expect|need)|experience|education|competenc|knowledge|credentials|licens|certific|anforderung|(?:ihr|dein|das|gesuchtes) profil|profil(?:e|o|anforderungen)?\b|bringst du|bringen sie|mitbring|qualifikation|voraussetzung|kenntnisse|das zeichnet|wir suchen|wir erwarten|requis|exigenc|formation|requisit|perfil|se requiere|buscamos|esperamos|formacao|conhecimentos|profilo|competenze|cerchiamo|titoli/u,
  ],
  [
    'duties',
    /responsib|duties|what you'?(?:ll| will) (?:do|be doing)|you will|your (?:role|tasks|mission|job|impact)|the (?:role|job|position)|role|job (?:description|summary|purpose)|tasks|day[- ]to[- ]day|accountabilit|aufgaben|tatigkeit|das erwartet|erwartet (?:dich|sie)|ihre rolle|deine rolle|stellenbeschreibung|missions?|taches|descriptif|le poste|funciones|tareas|que haras|el puesto|atividades|atribuic|a vaga|mansioni|attivita|cosa farai|il ruolo|essential functions|position summary|^summary|overview|primary purpose|scope/u,
  ],
  [
    'about',
    /about|who we are|our (?:company|story|team|mission|values|client)|^(?:the )?company|uber uns|wer wir sind|unternehmen|arbeitgeber|a propos|qui sommes|entreprise|sobre (?:nosotros|nos|a|la)|la empresa|quienes somos|quem somos|chi siamo|azienda|la societe/u,
  ],
];

/** The kind of part a folded heading opens; null when it is no heading we know. */
export function kindOfAdHeading(folded: string): PassageKind | null {
  return HEADINGS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** Wording that makes a wish of what it stands beside; folded. */
export const NICE_WORDING =
  /nice[- ]to[- ]have|\bprefer(?:red|ably|ence)\b|(?:a|big|huge|definite|strong) plus\b|\bbonus\b|\bdesir(?:ed|able)\b|would be (?:great|nice|helpful|good|beneficial|an? (?:advantage|asset|plus))|\badvantag(?:e|eous)\b|\bideally\b|\bbeneficial\b|\boptional\b|not (?:required|essential|mandatory|needed|a must)|good to have|\b(?:is|are|be) (?:helpful|handy|welcome|useful)\b|\bhelps\b(?=[.,;!)]|$)|\b(?:interests|excites) us\b|\bwelcome[.!]?$|an asset|von vorteil|wunschenswert|idealerweise|gerne? (?:auch|mit|gesehen)|ein plus\b|bevorzugt|(?:sind|ist) (?:ein )?(?:plus|willkommen)|un plus\b|souhait|\batout\b|apprecie|idealement|de preference|deseable|valorable|se valora|preferible|preferente|idealmente|desejave|diferencial|preferencia(?:l|lmente)|gradit[aoie]|preferibil|preferenzial|apprezzat|costituisce titolo/u;

/** Nice wording that stands before what it belongs to: what comes earlier in the sentence keeps its own weight. */
export const NICE_LEAD =
  /\b(?:ideally|preferably|bonus(?: points)? (?:for|if)|idealerweise|vorzugsweise|idealement|de preference|preferiblemente|preferentemente|idealmente|preferencialmente|preferibilmente|plus if|nice to have)\b/u;

/** Wording that insists; folded. */
export const MUST_WORDING =
  /\bmust\b|\brequire[ds]?\b|\bessential\b|\bmandatory\b|\bat least\b|\bminimum\b|\bnecessary\b|you (?:have|bring|need)|\bproficien|\bsolid\b|\bproven\b|hands[- ]on|\bexpert|\bexperience (?:in|with|of|as|using)|knowledge of|strong|zwingend|erforderlich|vorausgesetzt|voraussetzung|notwendig|mindestens|\bmin\.|\bmuss|sie (?:haben|verfugen|bringen)|du (?:hast|bringst|verfugst)|erfahrung (?:in|mit|im|als)|kenntnisse|exige|indispensable|obligatoire|imperati|requis|au moins|maitris|experience (?:en|de|dans|sur)|vous avez|connaissance|imprescindible|obligatori|se requiere|requiere|minim[oa]|necesari|dominio|experiencia (?:en|con|de|minima)|conocimiento|indispensave|necessari|experiencia (?:em|com)|conhecimento|richiest|indispensabil|almeno|esperienza|conoscenza|padronanza/u;

/** Sentences about the employer, pay, law and the way to apply: nothing in them is asked of a candidate. */
export const BOILERPLATE =
  /^(?:wir bieten|we offer|nous (?:offrons|proposons|vous offrons)|ofrecemos|oferecemos|offriamo)\b|equal[- ]opportunit|regardless of|all qualified applicants|reasonable accommodation|without regard to|protected (?:veteran|class|characteristic)|401\s?\(?k|health insurance|medical, dental|dental (?:insurance|plan|coverage|benefits)|dental,? (?:and )?vision|protected by law|paid (?:time off|holiday|vacation)|\bpto\b|vision (?:insurance|benefits)|visa sponsorship|sponsor .{0,30}visas?|background check|drug (?:screen|test)|founded in|headquartered|is an? (?:leading|global|fast[- ]growing|award|innovative)|we are an? (?:leading|global|fast[- ]growing|award|innovative|young|family)|competitive (?:salary|compensation|pay|package)|salary (?:range|of|:)|stock options|flexible (?:hours|working)|home ?office|urlaubstage|betriebliche altersvorsorge|wir sind ein|unbefristete|mutuelle|tickets? restaurant|\brtt\b|seguro (?:medico|de vida)|vale[- ](?:refeicao|alimentacao|transporte)|plano de saude|buoni pasto|send (?:your|us)|apply (?:now|today|online)|click|legally authorized|authorization to work|us citizen/u;
