import type { Wording } from './wording-form.ts';

export const french: Wording = {
  intro: ['{company} recrute : {title} (F/H). {pitch}', '{pitch} {company} ouvre un poste : {title} (F/H).'],
  introWithPlace: [
    '{company} recrute à {place} : {title} (F/H). {pitch}',
    '{pitch} {company} ouvre à {place} un poste : {title} (F/H).',
  ],
  topicsSentence: ['Au cœur du poste : {topics}.', 'Vous travaillerez surtout sur : {topics}.'],
  conditions: 'Bon à savoir : {conditions}.',
  experience: {
    any: [
      'Expérience à ce poste ou à un poste comparable',
      "Pratique d'un travail comparable, par l'emploi ou la formation",
    ],
    intern: [
      'Études ou formation dans le domaine, et une première pratique',
      "Intérêt pour le domaine et envie de l'apprendre à fond",
    ],
    junior: [
      'Première expérience par le travail, la formation ou les études',
      'Formation ou études terminées, ou première pratique du domaine',
    ],
    mid: ['Expérience à ce poste ou à un poste comparable', "Pratique d'un travail comparable"],
    senior: [
      'Large expérience du domaine, y compris des missions menées de bout en bout',
      'Longue pratique à un poste comparable',
    ],
    lead: [
      "Large expérience du domaine et de l'encadrement",
      'Longue pratique, y compris comme référent technique',
    ],
    director: [
      "Expérience de la direction d'un service, de son équipe et de son budget",
      "Longue pratique à la tête d'un service",
    ],
    executive: [
      "Expérience de la direction d'une organisation ou d'un grand service",
      'Longue pratique de la direction générale',
    ],
  },
  years: [
    "Au moins {years} ans d'expérience dans ce type de travail",
    "{years} ans d'expérience ou plus à un poste comparable",
  ],
  topicTask: [
    '{topic} : prise en charge, de la préparation au résultat',
    '{topic} : travail de chaque jour et amélioration de nos façons de faire',
    '{topic} : réponse aux questions des collègues',
  ],
  topicMust: ['Expérience : {topic}', 'Connaissance pratique : {topic}'],
  topicYears: "Au moins {years} ans d'expérience : {topic}",
  topicNice: ['Expérience : {topic}', 'Notions : {topic}'],
  topicQuestion: [
    '{topic} : décrivez votre travail le plus exigeant. Quelle était votre part ?',
    "{topic} : qu'est-ce que l'on comprend souvent mal au début, et comment l'avez-vous appris ?",
    "{topic} : racontez un cas qui ne s'est pas passé comme prévu. Qu'avez-vous fait ?",
  ],
  topicStrong:
    'Travail concret ({topic}) : part personnelle, raisons, résultat, et ce qui serait fait autrement',
  weakTopic: 'Reste général ; aucun travail personnel',
  fairTopic: 'A déjà pratiqué ({topic}) et explique un cas',
  topicFollowUps: ['Quelle était votre part ?', "Que feriez-vous autrement aujourd'hui ({topic}) ?"],
  language: 'Bon niveau de langue : {language}',
  languageLevel: '{language}, niveau {level} ({words})',
  levelNames: {
    A1: 'premiers mots',
    A2: 'échanges simples',
    B1: 'travail courant',
    B2: 'à votre aise',
    C1: 'courant',
    C2: 'quasi parfait',
  },
  modeOffer: {
    hybrid: 'Travail hybride : en partie sur site, en partie à domicile',
    remote: 'Télétravail',
    'on-site': 'Un poste sur site',
  },
  modes: { hybrid: 'Hybride', remote: 'Télétravail', 'on-site': 'Sur site' },
  employment: {
    'full-time': 'Temps plein',
    'part-time': 'Temps partiel',
    contract: 'Indépendant',
    temporary: 'Durée déterminée',
    internship: 'Stage',
    apprenticeship: 'Apprentissage',
    volunteer: 'Bénévolat',
  },
  and: 'et',
  salary: 'Salaire : {salary}',
  gaps: {
    name: 'nom',
    link: 'lien',
    company: "nom de l'entreprise",
    salary: 'fourchette de salaire',
    holiday: 'temps de travail et jours de congé',
    benefits: 'ce que vous proposez encore',
    apply: 'comment postuler et date limite',
    contact: "nom et téléphone ou courriel d'un contact",
    steps: 'les étapes de la sélection et leur durée',
  },
  fillIn: 'à compléter',
  process: [
    'Un CV suffit ; ni image, ni âge, ni détails privés. {apply}\n\nEnsuite : {steps}\n\nDes questions ? {contact}',
    'Envoyez-nous votre CV, sans image ni détails privés. {apply}\n\nPuis : {steps}\n\nPour toute question : {contact}',
  ],
  headings: {
    tasks: 'Vos missions',
    must: 'Votre profil',
    nice: 'Un plus',
    benefits: 'Ce que nous vous proposons',
    process: 'Pour postuler',
  },
  anchorBetween: ['Plus que 1, mais pas encore ce que demande 3', 'Ce que décrit 3, et une partie de 5'],
  openTo:
    "Vous ne remplissez pas tous les points ? Postulez si la première liste vous correspond ; la seconde s'apprend ici.",
  messageOpening: 'Bonjour [à compléter: nom], nous recrutons : {title}. Au programme :',
  messageClosing: 'Souhaitez-vous en savoir plus ?',
  lowered: (line) => (/^\p{Lu}\p{Ll}/u.test(line) ? line.charAt(0).toLowerCase() + line.slice(1) : line),
  more: 'Pour en savoir plus et postuler : {link}',
};
