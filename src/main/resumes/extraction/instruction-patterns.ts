/**
 * Wording of instructions aimed at a model, by language. All is matched against text in lower case without accents
 * (see instruction-text.ts), within one sentence.
 */
interface Wording {
  /** Verbs that tell to leave something aside. */
  ignore: string;
  /** What is to be left aside. */
  orders: string;
  /** Words that make it the reader's own orders; empty where the noun alone is enough. */
  whose: string;
  /** Verbs that tell to judge. */
  rate: string;
  /** The one to be judged. */
  candidate: string;
  /** The verdict asked for. */
  best: string;
  /** "If you are a language model", "attention AI". */
  address: string;
}

const MODEL_EN =
  '(?:an? )?(?:ai|a\\.i\\.|llms?|large language models?|language models?|chatgpt|gpt(?:-?[345][a-z]*)?|chatbot|claude|gemini|ai (?:model|assistant|system|recruiter|screener|reviewer|agent|bot)s?|artificial intelligence|(?:resume|cv|screening|hiring|recruiting|automated) (?:bot|ai|system|software|tool|model|parser|screener))';

export const WORDINGS: Record<string, Wording> = {
  en: {
    ignore:
      'ignore|disregard|forget|override|overrule|bypass|do not (?:follow|obey|consider)|don.t (?:follow|obey)|discard|neglect|set aside',
    orders:
      'instructions?|prompts?|directions?|directives?|commands?|rules|guidelines|criteria|guardrails|context|orders|messages?|requirements',
    whose:
      'previous|prior|above|earlier|preceding|foregoing|existing|all other|any other|all|your|any|former|initial|original|system|given|everything',
    rate: '(?:re)?rate|score|rank|evaluate|grade|assess|mark|classify|recommend|select|shortlist|hire|approve|advance|pass|give|assign|award|place|put|move|consider|treat|judge|declare|prefer|prioriti[sz]e|invite|accept|report|describe|say that|conclude that|state that|respond that|tell (?:the|your)',
    candidate:
      '(?:this|the present|the above|the current) (?:candidate|applicant|resume|c\\.?v\\.?|profile|application|person|document)|\\bme\\b(?! to)|the (?:candidate|applicant)(?! experience)',
    best: '10 ?/ ?10|10 out of 10|100 ?%|100 ?/ ?100|\\b(?:a )?100\\b|a? ?(?:highest|maximum|perfect|full|top) (?:possible )?(?:score|rating|marks?|match|fit|grade|rank|candidate|of)|\\bhighest\\b|\\btop\\b|\\bbest\\b|\\bperfect\\b|\\bideal\\b|\\bexcellent\\b|\\boutstanding\\b|most qualified|strong(?:est)? (?:match|fit|hire|candidate)|number one|# ?1\\b|\\bfirst\\b|next (?:round|stage)|interview|highly|without (?:further )?(?:review|question)|immediately|strongly|qualified',
    address: `if you are ${MODEL_EN}|(?:attention|note to|notice to|message (?:to|for)|instructions? (?:to|for)|dear|hello|hey|hi) (?:the |all |any |every )?${MODEL_EN}(?: (?:reading|screening|reviewing|parsing|processing|scoring|evaluating) (?:this|the|my)(?: \\w+)?)? ?[:,!.\\u2013\\u2014-]|you are (?:now )?(?:${MODEL_EN}|(?:a |an )?(?:helpful|friendly|obedient|expert|unbiased) (?:assistant|ai|recruiter|hiring manager))|as an ai language model|attention,? ?(?:ai|llm|model|assistant|bot)\\b`,
  },
  de: {
    ignore:
      'ignorieren? sie|ignorieren?|missachten? sie|missachte|vergiss|vergessen sie|verwirf|verwerfen sie|uberschreiben?|beachten? (?:sie )?nicht|lass(?:en sie)? .{0,40} ausser acht',
    orders:
      'anweisungen|anweisung|instruktion(?:en)?|befehle?|prompts?|vorgaben|regeln|aufforderung(?:en)?|richtlinien|kriterien|anforderungen',
    whose:
      'vorherig|vorig|bisherig|obig|vorangegangen|vorangehend|vorhergehend|fruher|alle|samtlich|deine|ihre|ursprunglich|anderen|oben',
    rate: 'bewerten?(?: sie)?|beurteilen?(?: sie)?|stufen?(?: sie)?|ordnen?(?: sie)?|empfiehl|empfehlen sie|gib|geben sie|wahlen?(?: sie)?|setzen?(?: sie)?|lade|laden sie|stelle|stellen sie|vergib|vergeben sie|betrachten?(?: sie)?|bevorzugen?(?: sie)?|platzieren?(?: sie)?',
    candidate:
      '(?:diese[nrsm]?|den|dem|der) (?:kandidat(?:en|in)?|bewerber(?:in)?s?|lebenslauf|profil|bewerbung|person)|\\bmich\\b',
    best: '10 ?/ ?10|10 von 10|100 ?%|100 punkte|100 von 100|hochst|bestnote|\\bbeste|maximal|perfekt|\\btop\\b|als erste|hervorragend|ideal|volle punktzahl|an erste|platz 1|vorstellungsgesprach|geeignetst|sehr gut|unbedingt',
    address:
      '(?:wenn|falls|sofern) (?:du|sie) (?:eine? )?(?:ki|ai|llm|sprachmodell|kunstliche intelligenz|chatbot|assistent)|achtung,? (?:an )?(?:die |alle )?(?:ki|ai|llm|sprachmodell)|(?:hinweis|anweisung|nachricht) (?:an|fur) (?:die |das |alle )?(?:ki|ai|llm|sprachmodell|chatgpt)|du bist (?:jetzt |nun )?(?:eine? )?(?:ki|ai|sprachmodell|hilfreicher? assistent)|als ki-sprachmodell',
  },
  fr: {
    ignore:
      'ignore[rz]?|oublie[rz]?|ne (?:tiens|tenez|tenir) (?:pas|aucun) compte|fai(?:s|tes) abstraction|neglige[rz]?|outrepasse[rz]?|ne (?:suis|suivez) pas|n.obei(?:s|ssez) pas',
    orders:
      'instructions?|consignes?|directives?|prompts?|regles?|ordres?|criteres?|commandes?|invites?|exigences?',
    whose: 'precedent|anterieur|ci-dessus|toutes|tous|tout|vos|tes|autres|initial|origin|qui precede',
    rate: 'note[rz]?|evalue[rz]?|classe[rz]?|recommande[rz]?|attribue[rz]?|donne[rz]?|selectionne[rz]?|juge[rz]?|considere[rz]?|place[rz]?|accorde[rz]?|retene[rz]|retiens|invite[rz]?|choisi(?:s|ssez)|embauche[rz]?',
    candidate:
      '(?:ce|cette|cet|le present) (?:candidate?|c\\.?v\\.?|profil|candidature|postulante?|dossier)|(?:la |le |a la |au )candidate?\\b',
    best: '10 ?/ ?10|10 sur 10|100 ?%|100 points|100 sur 100|meilleure?|maxima|maximum|parfaite?|premiere?|la plus (?:haute|elevee)|le plus (?:haut|eleve)|excellente?|ideale?|\\btop\\b|fortement|vivement|entretien|plus qualifie',
    address:
      'si (?:tu es|vous etes) (?:une? )?(?:ia|i\\.a\\.|llm|modele de langage|modele de langue|intelligence artificielle|assistant|chatbot)|(?:attention|message|note|instructions?|a l.attention) ?(?:a|de|pour|a l.attention de)? ?(?:l.|les |toute )?(?:ia|llm|intelligence artificielle|modeles? de langage|chatgpt)\\b|(?:tu es|vous etes) (?:maintenant |desormais )?une? (?:ia|modele de langage|assistant utile|intelligence artificielle)|en tant que modele de langage',
  },
  es: {
    ignore:
      'ignora[dr]?|ignore[n]?|olvida[dr]?|olvide[n]?|omita|omite|haz caso omiso|haga caso omiso|descarta|descarte|no (?:tengas|tenga|sigas|siga) (?:en cuenta)?|pasa por alto|anula',
    orders:
      'instrucciones|instruccion|indicaciones|ordenes|directrices|directivas|reglas|criterios|prompts?|comandos|requisitos',
    whose: 'anterior|previ|arriba|todas|todos|todo|tus|sus|otras|demas|inicial|origina|preceden',
    rate: 'califica|califique|calificar|puntua|puntue|evalua|evalue|clasifica|clasifique|recomienda|recomiende|otorga|otorgue|asigna|asigne|da(?:le)?|de(?:le)?|selecciona|seleccione|considera|considere|contrata|contrate|elige|elija|valora|valore|coloca|coloque',
    candidate:
      '(?:este|esta|al presente|el presente|a este|a esta) (?:candidat[oa]|curriculum|c\\.?v\\.?|perfil|solicitud|postulante|aspirante|solicitante)|(?:al|la) candidat[oa]',
    best: '10 ?/ ?10|10 sobre 10|10 de 10|100 ?%|100 puntos|mejor|maxim|perfect|primer|mas alta|mas alto|excelente|ideal|\\btop\\b|entrevista|encarecidamente|mas cualificad|mas calificad|numero uno',
    address:
      'si (?:eres|usted es|es usted) (?:una? )?(?:ia|i\\.a\\.|llm|modelo de lenguaje|modelo de ia|inteligencia artificial|asistente|chatbot)|(?:atencion|mensaje|nota|instrucciones?) ?(?:a|para|al|a la)? ?(?:la |los |todas las |cualquier )?(?:ia|llm|inteligencia artificial|modelos? de lenguaje|chatgpt)\\b|(?:eres|usted es) (?:ahora )?una? (?:ia|modelo de lenguaje|asistente (?:util|servicial)|inteligencia artificial)|como modelo de lenguaje',
  },
  pt: {
    ignore:
      'ignor[ea]r?m?|esquec[ae]r?m?|desconsider[ea]r?m?|despreze|nao (?:siga|leve em conta|considere)|descarte',
    orders:
      'instrucoes|instrucao|orientacoes|comandos|ordens|diretrizes|regras|criterios|prompts?|requisitos',
    whose: 'anterior|previ|acima|todas|todos|tudo|suas|seus|outras|inicia|origina|precedente',
    rate: 'avali[ea]r?|classifi(?:que|ca|car)|pontu[ea]r?|recomend[ea]r?|atribu(?:a|i|ir)|de|dar|selecion[ea]r?|consider[ea]r?|contrat[ea]r?|escolh[ae]r?|coloqu?e|aprov[ea]r?',
    candidate:
      '(?:este|esta|a este|a esta|deste|desta|o presente) (?:candidat[oa]|curriculo|c\\.?v\\.?|perfil|candidatura|concorrente)|(?:ao|a) candidat[oa]',
    best: '10 ?/ ?10|10 de 10|100 ?%|100 pontos|melhor|maxim|perfeit|primeir|mais alta|mais alto|excelente|ideal|\\btop\\b|entrevista|fortemente|mais qualificad|numero um',
    address:
      'se (?:voce (?:e|for)|es|for|tu es) (?:uma? )?(?:ia|i\\.a\\.|llm|modelo de linguagem|inteligencia artificial|assistente|chatbot)|(?:atencao|mensagem|nota|instruc(?:ao|oes)) ?(?:a|para|ao)? ?(?:a |as |os |qualquer )?(?:ia|llm|inteligencia artificial|modelos? de linguagem|chatgpt)\\b|(?:voce e|tu es) (?:agora )?uma? (?:ia|modelo de linguagem|assistente (?:util|prestativo)|inteligencia artificial)|como modelo de linguagem',
  },
  it: {
    ignore:
      'ignora(?:re|te)?|ignori(?:no)?|dimentica(?:re|te)?|dimentichi|trascura(?:re)?|non (?:considerare|tenere conto|seguire|considerate)|tralascia|scarta',
    orders: 'istruzioni|istruzione|indicazioni|ordini|comandi|direttive|regole|criteri|prompts?|requisiti',
    whose: 'precedent|sopra|tutte|tutti|tutto|tue|tuoi|altre|altri|inizial|origina|anterior',
    rate: 'valuta(?:re|te)?|valuti|classifica(?:re)?|classifichi|raccomanda(?:re)?|raccomandi|consiglia|assegna(?:re|te)?|assegni|dai|dare|dia|attribuisci|seleziona(?:re)?|selezioni|considera(?:re)?|consideri|assumi|scegli|colloca|promuovi',
    candidate:
      '(?:questo|questa|a questo|a questa|il presente|quest.) ?(?:candidat[oa]|curriculum|c\\.?v\\.?|profilo|candidatura)|(?:al|alla|il|la) candidat[oa]',
    best: '10 ?/ ?10|10 su 10|100 ?%|100 punti|miglior|massim|perfett|prim[oa]|piu alt[oa]|eccellente|ideale|\\btop\\b|colloquio|vivamente|fortemente|piu qualificat|numero uno',
    address:
      'se (?:sei|lei e) (?:un.?|una? )? ?(?:ia|ai|i\\.a\\.|llm|modello linguistico|modello di linguaggio|intelligenza artificiale|assistente|chatbot)|(?:attenzione|messaggio|nota|istruzion[ei]) ?(?:a|per|all.|alla)? ?(?:l.|le |qualsiasi )?(?:ia|ai|llm|intelligenza artificiale|modell[oi] linguistic[oi]|chatgpt)\\b|(?:sei|lei e) (?:ora |adesso )?un.? ?(?:ia|modello linguistico|assistente (?:utile|disponibile)|intelligenza artificiale)|come modello linguistico',
  },
  nl: {
    ignore: 'negeer|negeren|vergeet|houd geen rekening met|sla|overschrijf|volg .{0,20}niet',
    orders:
      'instructies?|aanwijzing(?:en)?|opdracht(?:en)?|prompts?|regels?|richtlijnen|criteria|commando.?s|bevelen',
    whose: 'vorige|voorgaande|eerdere|bovenstaande|alle|je|jouw|uw|andere|oorspronkelijke|voorafgaande',
    rate: 'beoordeel|waardeer|rangschik|scoor|geef|beveel|raad|selecteer|kies|beschouw|plaats|zet|neem|nodig|classificeer',
    candidate: '(?:deze|dit|de) (?:kandidaat|sollicitant|cv|c\\.v\\.|profiel|sollicitatie|persoon)',
    best: '10 ?/ ?10|10 op 10|10 van de 10|een 10\\b|100 ?%|100 punten|hoogste|beste|maxima|perfect|\\btop\\b|eerste|uitstekend|ideale|ideaal|sterk aan|gesprek|meest gekwalificeerd',
    address:
      'als (?:je|u|jij) een (?:ai|llm|taalmodel|kunstmatige intelligentie|assistent|chatbot)|(?:let op|attentie|bericht|opmerking|instructies?) ?(?:aan|voor|:)? ?(?:de |elke |alle )?(?:ai|llm|taalmodel|chatgpt|kunstmatige intelligentie)\\b|je bent (?:nu )?een (?:ai|taalmodel|behulpzame assistent)|als ai-taalmodel',
  },
  pl: {
    ignore:
      'zignoruj|zignorujcie|ignoruj|ignorowac|pomin|zapomnij|nie zwracaj uwagi na|nie stosuj sie do|odrzuc|zlekcewaz',
    orders:
      'instrukcj\\w*|polecen\\w*|polecenia|wytyczn\\w*|prompt\\w*|zasad\\w*|regul\\w*|kryteri\\w*|rozkaz\\w*|wskazowk\\w*',
    whose: 'poprzedni|wczesniejsz|powyzsz|wszystki|swoje|twoje|inne|dotychczasow|pierwotn',
    rate: 'ocen(?:iaj)?|oceń|sklasyfikuj|polec|zarekomenduj|rekomenduj|przyznaj|daj|wybierz|uznaj|zatrudnij|umiesc|ustaw|zapros|wystaw',
    candidate:
      '(?:tego|ta|te|temu|tej|ten|tym) (?:kandydat\\w*|cv|c\\.v\\.|profil\\w*|aplikacj\\w*|zyciorys\\w*|osob\\w*)|kandydat(?:a|ce|owi|ke)',
    best: '10 ?/ ?10|10 na 10|100 ?%|100 punktow|najlepsz|najwyzsz|maksymaln|idealn|doskonal|perfekcyjn|pierwsz|\\btop\\b|rozmow|najbardziej',
    address:
      'jesli jestes (?:\\w+ ){0,2}(?:ai|llm|modelem|sztuczna|asystentem|chatbotem)|(?:uwaga|wiadomosc|notatka|instrukcj[ae]) ?(?:do|dla|:)? ?(?:wszystkich )?(?:ai|llm|modelu|modeli jezykowych|sztucznej inteligencji|chatgpt)\\b|jestes (?:teraz )?(?:pomocnym asystentem|modelem jezykowym|sztuczna inteligencja)|jako model jezykowy',
  },
  ru: {
    ignore:
      'игнорируи|проигнорируи|игнорируите|проигнорируите|забудь|забудьте|не учитываи|не учитываите|отбрось|пренебреги',
    orders: 'инструкц\\S*|указан\\S*|команд\\S*|правил\\S*|критери\\S*|промпт\\S*|требован\\S*',
    whose: 'предыдущ|прежни|выше|все|всех|твои|свои|други|прошл|первоначальн',
    rate: 'оцени|оцените|порекомендуи|рекомендуи|рекомендуите|поставь|поставьте|присвои|присвоите|выбери|выберите|считаи|считаите|назначь|дай|даи|даите',
    candidate:
      '(?:этого|этому|эту|этои|данного|данному|это) (?:кандидат\\S*|резюме|профил\\S*|соискател\\S*|анкет\\S*)|кандидату',
    best: '10 ?/ ?10|10 из 10|100 ?%|100 баллов|лучш|высш|максимальн|идеальн|отличн|перв|топ|собеседован|наивысш|самы[ийм]\\S* ',
    address:
      'если (?:ты|вы) .{0,20}(?:ии|llm|языковая модель|искусственныи интеллект|ассистент)|(?:внимание|сообщение|инструкция|примечание) ?(?:для|:|,)? ?(?:ии|llm|языковои модели|искусственного интеллекта)|ты (?:теперь )?(?:ии|языковая модель|полезныи ассистент)',
  },
};

/** Languages that do not part words by spaces or that put the verb last: whole patterns. */
export const WHOLE_PATTERNS: Record<string, string[]> = {
  zh: [
    '(?:忽略|无视|無視|忽视|忽視|忘记|忘記|不要理会|不要理會|略过|略過|跳过|跳過|不要遵循|抛开|拋開).{0,16}(?:指令|指示|提示|说明|說明|要求|规则|規則|命令|标准|標準|内容|內容)',
    '(?:把|将|將)?(?:之前|以上|先前|上述|前面|所有)的?.{0,10}(?:指令|指示|提示词|提示詞|命令).{0,6}(?:忽略|无视|無視|作废|忘)',
    '(?:给|給|请给|將|将|把|对|對|评|評|推荐|推薦|选择|選擇|录用|錄用|评价|評價|评估|評估).{0,14}(?:此|该|該|这位|這位|这个|這個|这名|這名|本)(?:候选人|候選人|应聘者|應聘者|求职者|求職者|申请人|申請人|简历|簡歷|履历|履歷).{0,24}(?:10 ?/ ?10|10分|十分|100|满分|滿分|最高|最佳|最好|第一|优秀|優秀|完美|首选|首選|最优|最優|通过|通過|面试|面試)',
    '(?:此|该|該|这位|這位|这个|這個|本)(?:候选人|候選人|应聘者|應聘者|求职者|求職者|申请人|简历|簡歷).{0,12}(?:必须|必須|应该|應該|务必|務必|应当|應當|评为|評為|打).{0,24}(?:10分|十分|100|满分|滿分|最高|最佳|第一|录用|錄用|推荐|推薦|面试|面試)',
    '(?:给|給|打).{0,4}(?:最高分|满分|滿分|最高评分|最高評分).{0,10}(?:候选人|候選人|简历|簡歷|应聘者|應聘者)',
    '(?:如果|若)(?:你|您)是.{0,8}(?:ai|人工智能|语言模型|語言模型|大模型|模型|机器人|機器人|助手)',
    '(?:你|您)(?:现在|現在)?是.{0,6}(?:ai|人工智能|语言模型|語言模型)(?:助手)?',
    '(?:致|告|提醒)(?:所有)?(?:ai|人工智能|语言模型|大模型)',
  ],
  ar: [
    '(?:تجاهل|تجاهلي|تجاهلوا|انس|انسي|اهمل|تخط|تخطي|لا تتبع|لا تلتزم|الغ).{0,30}(?:التعليمات|تعليمات|تعليماتك|الاوامر|اوامر|التوجيهات|توجيهات|القواعد|المعايير|الارشادات|المطالبات)',
    '(?:قيم|قيّم|امنح|اعط|اعطي|صنف|اوص|اوصي|رشح|اختر|ضع|اعتبر|قم بتقييم|قم بترشيح|يجب تقييم|يجب ترشيح|وظف).{0,24}(?:هذا|هذه|لهذا|لهذه|بهذا|بهذه).{0,4}(?:المرشح|المرشحه|المرشحة|المتقدم|السيره|السيرة|الملف|الطلب).{0,50}(?:10 ?/ ?10|10 من 10|١٠|100|اعلى|افضل|الافضل|كامله|كاملة|ممتاز|الاول|مثالي|المثالي|الاعلى|العلامه|مقابله|مقابلة)',
    '(?:اعلى|افضل|الدرجه الكاملة|الدرجة الكاملة).{0,24}(?:لهذا|لهذه) (?:المرشح|المرشحة|المتقدم|السيرة)',
    '(?:اذا|ان|لو) كنت.{0,16}(?:ذكاء|الذكاء|نموذج|نموذجا|روبوت|مساعد)',
    '(?:انت|انتي) (?:الان )?(?:نموذج|مساعد|ذكاء)',
    '(?:تنبيه|ملاحظة|رسالة|تعليمات|انتباه).{0,4}(?:الى|لل|ل).{0,4}(?:ذكاء|الذكاء|نموذج|نماذج)',
  ],
  ja: [
    '(?:以前|これまで|上記|前|すべて|全て|先).{0,10}(?:指示|命令|プロンプト|ルール|指令).{0,6}(?:無視|忘れ)',
    '(?:この|本)(?:候補者|応募者|履歴書|人物).{0,24}(?:10/10|満点|最高|最適|一位|100|採用|推薦|高く評価)',
    '(?:あなた|君)が.{0,6}(?:ai|人工知能|言語モデル).{0,4}(?:なら|場合)',
  ],
  ko: [
    '(?:이전|위|앞|모든|기존).{0,10}(?:지시|명령|프롬프트|지침|규칙).{0,8}(?:무시|잊)',
    '(?:이|해당) (?:후보자|지원자|이력서).{0,24}(?:10/10|만점|최고|100|1위|추천|채용)',
  ],
  tr: [
    '(?:onceki|yukar[ıi]daki|tum|butun).{0,24}(?:talimat|komut|yonerge|kural|istem)\\S*.{0,16}(?:yok say|gormezden gel|unut|dikkate alma)',
    '(?:bu) (?:aday|ozgecmis|basvuru)\\S*.{0,40}(?:10/10|en yuksek|en iyi|tam puan|100|mukemmel|oner)',
  ],
  hi: ['(?:पिछल|उपरोक्त|सभी|पहले).{0,16}(?:निर्देश|आदेश|नरदश|आदश).{0,16}(?:अनदेखा|नजरअंदाज|भूल|अनदख|नजरअदज|भल)'],
};

/** Marks of prompts and of attempts to steer a model's answer, in whatever language the rest is. */
export const MARKS: string[] = [
  '<\\|(?:im_start|im_end|system|user|assistant|endoftext)\\|>',
  '\\[/?inst\\]|<</?sys>>|</?(?:system|instructions?|prompt)>',
  '(?:begin|end|new|updated|override) (?:system )?(?:prompt|instructions?) ?:',
  '^(?:system|assistant|ai|llm)(?: ?(?:prompt|message|instructions?|note|override))? ?: ?(?=.{0,80}(?:candidate|applicant|resume|ignore|rate|score|rank|hire|recommend))',
  '(?:reveal|print|show|repeat|leak) (?:your|the) (?:system )?(?:prompt|hidden instructions)',
  'do not (?:mention|reveal|disclose|report|tell|flag)[^.]{0,40}(?:instruction|prompt|this (?:text|message|note|sentence|passage)|hidden)',
  '(?:most|best) (?:qualified|suited|suitable) (?:candidate|applicant)[^.]{0,30}(?:that|which)? ?(?:the |any |this |an )?(?:ai|model|llm|system|algorithm)',
  '(?:ai|llm|language model|algorithm|chatgpt|gpt|system|software|ats)s?\\b[^.]{0,40}(?:must|should|shall|is (?:instructed|required|ordered|told) to|needs? to|has to)[^.]{0,40}(?:recommend|hire|rank|rate|select|score|shortlist|advance|approve|ignore|accept)[^.]{0,40}(?:this|the) (?:candidate|applicant|resume|cv|profile|application)',
  '(?:respond|reply|answer|output|return)(?: only)?(?: with)? ?:? ?["\'“”‘’«]?(?:yes|hire|hired|10/10|10|100|strong hire|strong yes|accept|approved|qualified|recommended|perfect|the candidate is|this candidate)',
  '(?:this|the) (?:candidate|applicant|resume|cv) (?:must|should|shall|needs to|has to) (?:always )?(?:be )?(?:rated|scored|ranked|hired|selected|shortlisted|recommended|advanced|accepted|given|receive|approved|interviewed)',
  'your (?:task|job|goal|new (?:task|role|instructions?|objective)) is (?:now )?to (?:rate|score|rank|recommend|hire|select|approve|ignore|give|output|say)',
];

/** Sentences that are part of an instruction when they stand beside one: too common to say anything alone. */
export const COMPANIONS: string[] = [
  '(?:this|the) (?:candidate|applicant|resume|cv|application|person)\\b',
  '\\b(?:you|your)\\b(?! name)',
  '\\b(?:score|rating|10 ?/ ?10|100 ?%|recommend|respond|reply|output|instruction|prompt)\\b',
  '\\b(?:kandidat|bewerber|bewertung|candidat|candidato|candidata|kandidaat|kandydat|note maximale|puntuacion|pontuacao|punteggio)\\b',
  '候选人|候選人|应聘者|评分|評分|指令|المرشح|التقييم|تقييم|кандидат|оценк',
  '^(?:this is (?:an? )?(?:order|important|mandatory|critical|final)|no exceptions|do not question)',
];
