import type { SectionKind } from '../../../contract/resume.ts';
import { fold } from './folding.ts';

/**
 * Headings as they are printed, folded, by the section they open: en, de, fr, es, pt, it, nl, zh.
 * A heading that is one of these, word for word, is one wherever it stands alone on a line.
 */
const PHRASES: Readonly<Partial<Record<SectionKind, string>>> = {
  header:
    'dane osobowe,kontakt,dane kontaktowe,στοιχεια επικοινωνιας,επικοινωνια,προσωπικα στοιχεια,連絡先,個人情報,基本情報,kontaktuppgifter,kontaktinformation,osobni udaje,szemelyes adatok,iletisim,kisisel bilgiler,контакты,личные данные,연락처,인적사항,معلومات الاتصال,contact,contacts,contact information,contact info,contact details,contact me,personal information,personal info,personal details,personal data,info,about,personalia,kontakt,kontaktdaten,kontaktinformationen,personliche daten,personliche informationen,personliche angaben,zur person,coordonnees,contactez-moi,informations personnelles,etat civil,datos personales,contacto,informacion personal,informacion de contacto,dados pessoais,contato,contactos,informacoes pessoais,informacoes de contato,dati personali,contatti,informazioni personali,persoonlijke gegevens,contactgegevens,个人信息,基本信息,联系方式,基本资料,facts,links,profiles,find me online,online profiles,social,social media,链接,reseaux',
  summary:
    'o mnie,podsumowanie,podsumowanie zawodowe,profil zawodowy,προφιλ,περιληψη,職務要約,自己pr,プロフィール,要約,概要,om mig,sammanfattning,om meg,profil,o mne,bemutatkozas,hakkimda,ozet,о себе,обо мне,자기소개,ملخص,summary,profile,about me,who i am,objective,career objective,professional summary,professional profile,executive summary,career summary,summary of qualifications,qualifications summary,personal statement,personal profile,personal summary,introduction,career profile,overview,professional overview,short resume,bio,biography,summary statement,professional objective,job objective,resume objective,profil,kurzprofil,vorstellung,uber mich,zusammenfassung,personliches profil,ziel,berufsziel,profil professionnel,a propos,a propos de moi,resume,objectif,objectif professionnel,presentation,perfil,perfil profesional,perfil personal,sobre mi,resumen,resumen profesional,objetivo,objetivo profesional,extracto,perfil profissional,sobre mim,resumo,resumo profissional,objetivo profissional,sobre,profilo,profilo professionale,chi sono,sommario,obiettivo,obiettivo professionale,presentazione,profiel,over mij,samenvatting,自我评价,个人简介,个人总结,自我介绍,求职意向,个人评价,关于我,career highlights,highlights,value proposition',
  experience:
    'doswiadczenie,doswiadczenie zawodowe,przebieg kariery,historia zatrudnienia,επαγγελματικη εμπειρια,εμπειρια,εργασιακη εμπειρια,προυπηρεσια,職歴,職務経歴,経歴,勤務経験,arbetslivserfarenhet,erfarenhet,arbeidserfaring,erfaring,erhvervserfaring,tyokokemus,pracovni zkusenosti,praxe,munkatapasztalat,szakmai tapasztalat,is deneyimi,deneyim,опыт работы,опыт,трудовая деятельность,경력,경력사항,الخبرة,الخبرات المهنية,experience,experiences,work experience,work experiences,professional experience,professional experiences,employment,employment history,employment record,employment experience,work history,career history,career,professional background,professional history,relevant experience,relevant work experience,related experience,industry experience,industrial experience,commercial experience,business experience,other experience,other work experience,additional experience,teaching experience,research experience,clinical experience,military experience,military service,leadership experience,internship,internships,internship experience,positions held,job history,job experience,work,jobs,professional career,freelance experience,previous experience,current experience,it experience,technical experience,field experience,company details,work details,experience details,experience summary,appointments,academic appointments,academic experience,professional appointments,academic positions,positions,organizational experience,organisational experience,industrial training,corporate experience,berufserfahrung,berufserfahrungen,erfahrung,erfahrungen,beruflicher werdegang,werdegang,berufspraxis,praxiserfahrung,praktische erfahrung,praktische erfahrungen,berufliche erfahrung,berufliche erfahrungen,beruflicher hintergrund,berufliche stationen,beruflicher lebenslauf,berufliche tatigkeit,berufliche tatigkeiten,berufstatigkeit,arbeitserfahrung,praktika,praktikum,tatigkeiten,beruf,berufliche laufbahn,nebentatigkeiten,anstellungen,experience professionnelle,experiences professionnelles,parcours professionnel,parcours,emplois,emploi,stages,stage,stages et emplois,experiencia,experiencias,experiencia laboral,experiencia profesional,experiencia de trabajo,trayectoria profesional,trayectoria laboral,historial laboral,historia laboral,practicas,practicas profesionales,experiencia profissional,experiencias profissionais,historico profissional,percurso profissional,trajetoria profissional,estagios,atuacao profissional,esperienza,esperienze,esperienza professionale,esperienze professionali,esperienza lavorativa,esperienze lavorative,esperienza di lavoro,percorso professionale,tirocini,carriera,werkervaring,ervaring,loopbaan,arbeidsverleden,工作经历,工作经验,实习经历,实习经验,职业经历,工作履历,实践经历,任职经历,工作,实习,实习/工作经历,工作/实习经历,工作实习经历',
  education:
    'wyksztalcenie,edukacja,εκπαιδευση,σπουδες,学歴,学歴・資格,utbildning,utdanning,uddannelse,koulutus,vzdelani,tanulmanyok,vegzettseg,egitim,образование,학력,학력사항,التعليم,education,education details,educational background,educational qualifications,educational qualification,academic background,academic qualifications,academic qualification,academic history,academics,academic profile,academic details,academic credentials,qualifications,qualification,education and training,education & training,studies,degrees,schooling,academic education,formal education,higher education,academic record,scholastic profile,educational credentials,ausbildung,bildung,studium,bildungsweg,akademischer werdegang,akademische ausbildung,schulbildung,schulausbildung,ausbildungen,bildungsgang,schule,schulischer werdegang,hochschulbildung,schule und studium,berufsausbildung,universitare ausbildung,aus- und weiterbildung,formation,formations,formation academique,parcours academique,parcours scolaire,etudes,education et formation,diplomes,diplomes et formations,scolarite,cursus,educacion,formacion,formacion academica,estudios,estudios realizados,titulacion,academia,formacion universitaria,formacion reglada,educacao,formacao,formacao academica,escolaridade,habilitacoes literarias,habilitacoes academicas,formacao escolar,educacao e formacao,istruzione,formazione,istruzione e formazione,formazione accademica,titoli di studio,studi,percorso di studi,percorso formativo,carriera accademica,opleiding,opleidingen,onderwijs,studie,教育经历,教育背景,学历,教育,学习经历',
  skills:
    'umiejetnosci,kompetencje,umiejetnosci techniczne,δεξιοτητες,τεχνικες δεξιοτητες,ικανοτητες,スキル,技術スキル,専門スキル,活かせるスキル,kompetens,kompetenser,fardigheter,ferdigheter,kompetencer,taidot,osaaminen,dovednosti,keszsegek,beceriler,yetenekler,навыки,ключевые навыки,профессиональные навыки,기술,보유기술,المهارات,skills,skill,key skills,core skills,technical skills,technical skill,professional skills,soft skills,hard skills,skill set,skillset,skills summary,summary of skills,skill summary,skill details,skills & tools,skills and tools,it skills,it skill,computer skills,computer skill,computer proficiency,computer knowledge,technical proficiency,technical proficiencies,technical expertise,technical knowledge,technical competencies,technical summary,it proficiency,core competencies,core competences,core competency,competencies,competences,key competencies,areas of expertise,area of expertise,areas of specialization,expertise,key expertise,core expertise,specialties,specialities,proficiencies,technologies,tech stack,technology stack,technology,technology summary,programming skills,programming languages,programming,programming languages and tools,tools,tools & technologies,tools and technologies,technologies and tools,software,software skills,software proficiency,abilities,strengths,key strengths,capabilities,talents,additional skills,other skills,personal skills,professional strengths,interpersonal skills,management skills,design skills,relevant skills,transferable skills,platforms,frameworks,computer languages,skills & expertise,skills and expertise,skills & abilities,skills and abilities,skills & competencies,skills and competencies,knowledge,fahigkeiten,kenntnisse,kompetenzen,fachkenntnisse,it-kenntnisse,it kenntnisse,edv-kenntnisse,edv kenntnisse,computerkenntnisse,technische kenntnisse,technische fahigkeiten,programmierkenntnisse,programmiersprachen,fachliche kompetenzen,fachkompetenzen,soziale kompetenzen,personliche starken,starken,kernkompetenzen,weitere kenntnisse,besondere kenntnisse,qualifikationen,technologien,schlusselqualifikationen,kenntnisse und fahigkeiten,fahigkeiten und kenntnisse,fahigkeiten & kenntnisse,kenntnisse & fahigkeiten,competences techniques,competences informatiques,competences cles,competences professionnelles,competences personnelles,informatique,savoir-faire,savoir-etre,outils,logiciels,langages,technologies et outils,connaissances,connaissances informatiques,qualites,atouts,habilidades,competencias,aptitudes,conocimientos,conocimientos informaticos,conocimientos de computacion,conocimientos tecnicos,habilidades tecnicas,competencias tecnicas,competencias digitales,informatica,destrezas,herramientas,tecnologias,habilidades y competencias,habilidades blandas,competencias clave,conhecimentos,conhecimentos tecnicos,conhecimentos informaticos,competencias pessoais,ferramentas,habilidades e competencias,qualificacoes,competenze,competenze tecniche,competenze informatiche,competenze digitali,competenze personali,competenze professionali,capacita,capacita e competenze,abilita,conoscenze informatiche,conoscenze,conoscenze tecniche,strumenti,tecnologie,competenze trasversali,vaardigheden,kennis,competenties,computervaardigheden,技能,专业技能,技能特长,个人技能,it技能,相关技能,技术栈,掌握技能,职业技能,技能清单,核心技能,技术能力,编程技能',
  languages:
    'jezyki,jezyki obce,znajomosc jezykow,γλωσσες,ξενες γλωσσες,語学,言語,語学力,sprak,sprog,kielitaito,kielet,jazyky,jazykove znalosti,nyelvtudas,nyelvek,yabanci diller,diller,языки,иностранные языки,언어,외국어,اللغات,languages,language,language skills,language proficiency,foreign languages,languages known,known languages,spoken languages,linguistic skills,languages spoken,sprachen,sprachkenntnisse,sprachkompetenzen,fremdsprachen,langues,langue,competences linguistiques,langues etrangeres,connaissances linguistiques,idiomas,idioma,lenguas,conocimientos de idiomas,linguas,linguas estrangeiras,competencias linguisticas,lingue,lingua,lingue straniere,competenze linguistiche,conoscenze linguistiche,conoscenza lingue,talen,talenkennis,taalvaardigheden,语言能力,语言,外语能力,语言技能,外语水平',
  certificates:
    'certyfikaty,kursy,szkolenia,πιστοποιησεις,σεμιναρια,資格,免許・資格,保有資格,certifikat,kurser,kurssit,certifikaty,kurzy,tanfolyamok,sertifikalar,сертификаты,курсы,자격증,الشهادات,certifications,certification,certificates,certificate,certifications and licenses,certifications & licenses,licenses and certifications,licenses & certifications,licences and certifications,licenses,licences,licensure,professional certifications,technical certifications,certified courses,courses,courses and certifications,courses & certifications,training,trainings,training and certifications,trainings and certifications,training & certifications,professional training,professional development,continuing education,coursework,online courses,credentials,accreditations,professional qualifications,zertifikate,zertifizierungen,zertifizierung,weiterbildung,weiterbildungen,fortbildung,fortbildungen,kurse,fort- und weiterbildung,weiterbildungen und zertifikate,lizenzen,certificats,formations complementaires,formation continue,formation complementaire,licences et certifications,certificados,certificaciones,cursos,cursos y certificaciones,formacion complementaria,formacion adicional,otros cursos,certificacoes,cursos complementares,formacao complementar,cursos e certificacoes,certificazioni,certificati,corsi,corsi di formazione,attestati,certificaten,certificeringen,cursussen,trainingen,证书,资格证书,技能证书,培训经历,所获证书,资质证书,职业资格',
  projects:
    'projekty,εργα,プロジェクト,projekt,prosjekter,projekter,projektit,projektek,projeler,проекты,프로젝트,المشاريع,projects,project,personal projects,selected projects,key projects,academic projects,side projects,open source,open source projects,open-source,open source contributions,open source software,portfolio,project experience,projects undertaken,major projects,notable projects,project details,project work,project history,relevant projects,recent projects,technical projects,research projects,university projects,works,selected works,master thesis,bachelor thesis,thesis,dissertation,theses,research,research interests,projekte,projekterfahrung,projektarbeiten,abschlussarbeit,masterarbeit,bachelorarbeit,arbeiten,eigene projekte,ausgewahlte projekte,projets,projets personnels,projets academiques,projets realises,realisations,proyectos,proyectos personales,tesis,tesis de maestria,projetos,projetos pessoais,progetti,progetti personali,tesi,projecten,项目经历,项目经验,项目,科研经历,开源项目,个人项目,研究经历,科研项目,项目实践,开源贡献',
  publications:
    'publications,publication,selected publications,papers,patents,patents and publications,publications and patents,presentations,talks,conferences,conference presentations,invited talks,journal articles,articles,books,writing,bibliography,veroffentlichungen,publikationen,vortrage,patente,publications et conferences,publicaciones,publicaciones y ponencias,publicacoes,pubblicazioni,publicaties,论文,发表论文,研究产出,出版物,学术论文,论文发表,专利',
  awards:
    'osiagniecia,nagrody,βραβεια,διακρισεις,受賞歴,受賞,utmarkelser,priser,palkinnot,oceneni,dijak,oduller,награды,достижения,수상,الجوائز,awards,award,honors,honours,honors and awards,honours and awards,awards and honors,awards & honors,honors & awards,honors/awards,awards and achievements,awards & achievements,achievements,achievement,key achievements,accomplishments,scholarships,fellowships,grants,prizes,recognition,recognitions,awards and recognition,distinctions,most proud of,honors and activities,auszeichnungen,preise,erfolge,stipendien,ehrungen,preise und auszeichnungen,stipendien und auszeichnungen,distinctions et prix,prix,recompenses,bourses,premios,logros,reconocimientos,becas,premios y reconocimientos,honores,conquistas,realizacoes,premi,riconoscimenti,premi e riconoscimenti,onderscheidingen,prijzen,获奖经历,荣誉奖项,获奖情况,所获奖项,荣誉,奖项,奖励,个人荣誉,获奖荣誉,荣誉奖励,奖项荣誉',
  volunteering:
    'wolontariat,εθελοντισμος,ボランティア,ideellt arbete,frivillig arbeid,dobrovolnictvi,onkentes munka,gonullu,волонтерство,volunteering,volunteer,volunteer experience,volunteer work,volunteering experience,voluntary work,voluntary experience,community service,community involvement,community,extracurricular activities,extracurricular,extra-curricular activities,extra curricular activities,activities,leadership,leadership and activities,leadership & activities,on campus involvement,campus involvement,involvement,memberships,professional memberships,membership,affiliations,professional affiliations,associations,professional associations,organizations,outreach,civic activities,leadership activities,ehrenamt,ehrenamtliche tatigkeiten,ehrenamtliches engagement,ehrenamtliche tatigkeit,engagement,soziales engagement,mitgliedschaften,gesellschaftliches engagement,ausserschulisches engagement,benevolat,activites extra-professionnelles,activites,vie associative,engagements associatifs,activites associatives,voluntariado,actividades,actividades extracurriculares,voluntariado y actividades,trabalho voluntario,atividades extracurriculares,volontariato,attivita,attivita extracurricolari,vrijwilligerswerk,nevenactiviteiten,校园经历,社团经历,志愿者经历,社会实践,校内经历,学生工作,志愿服务,社会活动,在校经历,学生经历',
  interests:
    "zainteresowania,hobby,ενδιαφεροντα,χομπι,趣味,intressen,interesser,harrastukset,zajmy,konicky,erdeklodes,hobbik,ilgi alanlari,hobiler,интересы,увлечения,취미,الاهتمامات,interests,interest,hobbies,hobby,hobbies and interests,hobbies & interests,interests and hobbies,interests & hobbies,personal interests,interests and activities,activities and interests,passions,leisure,outside work,a day of my life,interessen,hobbys,freizeit,hobbys und interessen,interessen und hobbys,interessen & hobbys,personliche interessen,freizeitaktivitaten,interets,centres d'interet,centres d'interets,loisirs,centre d'interet,passe-temps,intereses,aficiones,pasatiempos,intereses personales,intereses y aficiones,interesses,passatempos,hobbies e interesses,interessi,interessi personali,hobby e interessi,tempo libero,hobby's,interesses en hobby's,兴趣爱好,爱好,兴趣,个人爱好",
  references:
    'referencje,συστασεις,推薦者,referenser,referanser,referencer,suosittelijat,referenciak,referanslar,рекомендации,추천인,المراجع,references,reference,referees,references available upon request,recommendations,testimonials,professional references,referenzen,referenz,recommandations,referencias,referenze,referenties,推荐人,推荐信',
  other:
    'additional information,additional info,other information,miscellaneous,miscellanea,other,others,further information,additional details,declaration,personal,availability,additional,my life philosophy,sonstiges,weitere informationen,weiteres,verschiedenes,zusatzliche informationen,divers,informations complementaires,autres informations,autres,otros,otros datos,informacion adicional,otros datos de interes,varios,miscelaneo,datos adicionales,outros,informacoes adicionais,outras informacoes,altro,altre informazioni,ulteriori informazioni,varie,informazioni aggiuntive,autorizzazione,overig,overige,其他,其他信息,附加信息,其它',
};

const KIND_OF_PHRASE: ReadonlyMap<string, SectionKind> = new Map(
  Object.entries(PHRASES).flatMap(([kind, phrases]) =>
    phrases.split(',').map((phrase) => [phrase, kind as SectionKind] as const),
  ),
);

/** Words that make a short, set-off line a heading, in the order they win ("volunteer experience" is volunteering). */
const KEYWORDS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'volunteering',
    /\b(?:volunteer\w*|voluntary|extracurricular|extra-curricular|ehrenamt\w*|benevol\w*|voluntari\w*|volontari\w*|involvement|memberships?|affiliations?)\b|志愿|社团/u,
  ],
  [
    'publications',
    /\b(?:publications?|publikationen|veroffentlichungen|publicaciones|publicacoes|pubblicazioni|patents?)\b|论文/u,
  ],
  [
    'certificates',
    /\b(?:certifications?|certificates?|licen[sc]es?|zertifi\w+|weiterbildung\w*|certificacion\w*|certificados?|certificazioni|certificacoes|courses|trainings)\b|证书/u,
  ],
  ['languages', /\b(?:language skills|sprachkenntnisse|idiomas|langues|lingue)\b|语言/u],
  [
    'skills',
    /\b(?:skills?|skillset|competenc\w+|kenntnisse|fahigkeiten|kompetenzen|competences|habilidades|competencias|conocimientos|competenze|proficienc\w+|technologies|expertise|vaardigheden|qualifications summary)\b|技能/u,
  ],
  ['projects', /\b(?:projects?|projekte|projets|proyectos|projetos|progetti|projecten)\b|项目/u],
  [
    'experience',
    /\b(?:experiences?|employment|work history|career history|berufserfahrung\w*|werdegang|internships?|praktika|experiencia|esperienz[ae]|werkervaring|erfahrung\w*|historial laboral)\b|经历|经验/u,
  ],
  [
    'education',
    /\b(?:education\w*|academic|ausbildung|studium|bildung\w*|formation|formacion|formacao|istruzione|opleiding\w*|estudios|etudes|educacion|educacao|schooling)\b|教育/u,
  ],
  [
    'awards',
    /\b(?:awards?|honou?rs|achievements|accomplishments|scholarships|auszeichnungen|premios|recompenses|distinctions|recognition)\b|奖/u,
  ],
  ['references', /\b(?:references|referees|referenzen|referencias|referenze)\b/u],
  ['interests', /\b(?:interests|hobbies|interessen|hobbys|loisirs|intereses|interesses|interessi)\b|爱好/u],
  ['summary', /\b(?:summary|objective|about me|profile)\b/u],
  ['header', /\b(?:contact|personal (?:information|details|data))\b/u],
];

/** Folded heading text without number, colon and leader dots; letters set apart are closed up. */
export function headingText(text: string): string {
  const plain = fold(text)
    .replace(/^[\s\d.)(/|:#>*_=~–-]+|[\s:.|*_=~;\-–…(]+$/gu, '')
    .replace(/\s+/gu, ' ');
  return plain;
}

/** The section a heading opens when the whole line is a known heading, else null. Letters may be spaced apart. */
export function kindOfHeading(text: string): SectionKind | null {
  const plain = headingText(text);
  const direct = KIND_OF_PHRASE.get(plain) ?? KIND_OF_PHRASE.get(plain.replace(/\s?[&+/]\s?/gu, ' and '));
  if (direct !== undefined) return direct;
  const closed = plain.replace(/\s/gu, '');
  if (closed.length < 3 || closed.length === plain.length) return null;
  return KIND_OF_CLOSED.get(closed) ?? null;
}

/** Headings with their blanks left out, for letters set apart ("E D U CAT I O N"). */
const KIND_OF_CLOSED: ReadonlyMap<string, SectionKind> = new Map(
  [...KIND_OF_PHRASE].map(([phrase, kind]) => [phrase.replace(/\s/gu, ''), kind] as const),
);

/** The section a set-off line opens by one of its words ("Selected Work Experience"), else null. */
export function kindByKeyword(text: string): SectionKind | null {
  const plain = headingText(text);
  for (const part of plain.split(/\s(?:and|und|et|y|e|&|en)\s|[&/|+]/u)) {
    const kind = KIND_OF_PHRASE.get(part.trim());
    if (kind !== undefined && kind !== 'other' && kind !== 'header') return kind;
  }
  return KEYWORDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
