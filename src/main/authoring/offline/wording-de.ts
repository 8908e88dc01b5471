import type { Wording } from './wording-form.ts';

export const german: Wording = {
  intro: [
    '{company} sucht: {title} (m/w/d). {pitch}',
    '{pitch} {company} besetzt die Stelle {title} (m/w/d).',
  ],
  introWithPlace: [
    '{company} sucht in {place}: {title} (m/w/d). {pitch}',
    '{pitch} {company} besetzt in {place} die Stelle {title} (m/w/d).',
  ],
  topicsSentence: ['Schwerpunkte der Stelle: {topics}.', 'Im Mittelpunkt: {topics}.'],
  conditions: 'Gut zu wissen: {conditions}.',
  experience: {
    any: [
      'Erfahrung in dieser oder einer vergleichbaren Tätigkeit',
      'Praxis in vergleichbaren Aufgaben, aus Beruf oder Ausbildung',
    ],
    intern: [
      'Studium oder Ausbildung im Fachgebiet und erste Praxis',
      'Interesse am Fachgebiet und Lust, es gründlich zu lernen',
    ],
    junior: [
      'Erste Erfahrung aus Beruf, Ausbildung oder Studium',
      'Abgeschlossene Ausbildung oder Studium, oder erste Praxis im Fachgebiet',
    ],
    mid: ['Erfahrung in dieser oder einer vergleichbaren Tätigkeit', 'Praxis in vergleichbaren Aufgaben'],
    senior: [
      'Umfangreiche Erfahrung im Fachgebiet, auch mit Aufgaben von Anfang bis Ende',
      'Langjährige Praxis in einer vergleichbaren Tätigkeit',
    ],
    lead: [
      'Umfangreiche Erfahrung im Fachgebiet und in der Anleitung anderer',
      'Langjährige Praxis, auch als fachliche Ansprechperson',
    ],
    director: [
      'Erfahrung mit Verantwortung für einen Bereich, Personal und Budget',
      'Langjährige Praxis an der Spitze eines Bereichs',
    ],
    executive: [
      'Erfahrung an der Spitze einer Organisation oder eines großen Bereichs',
      'Langjährige Praxis in der Gesamtverantwortung',
    ],
  },
  years: [
    'Mindestens {years} Jahre Berufserfahrung in vergleichbaren Aufgaben',
    'Berufserfahrung von {years} Jahren oder mehr in dieser Art von Arbeit',
  ],
  topicTask: [
    '{topic}: Betreuung von der Planung bis zum Ergebnis',
    '{topic}: tägliche Arbeit und Verbesserung der Abläufe',
    'Ansprechperson für Fragen zu {topic}',
  ],
  topicMust: ['Erfahrung mit {topic}', 'Praktische Kenntnisse: {topic}'],
  topicYears: 'Mindestens {years} Jahre Erfahrung mit {topic}',
  topicNice: ['Erfahrung mit {topic}', 'Grundkenntnisse: {topic}'],
  topicQuestion: [
    'Beschreiben Sie Ihre anspruchsvollste Arbeit mit {topic}. Was war Ihr eigener Anteil?',
    'Was machen Einsteigende bei {topic} oft falsch, und wie haben Sie es gelernt?',
    'Was lief bei {topic} einmal anders als geplant, und was haben Sie getan?',
  ],
  topicStrong: 'Konkrete Arbeit mit {topic}: eigener Anteil, Gründe, Ergebnis, und was heute anders wäre',
  weakTopic: 'Bleibt allgemein; keine eigene Arbeit',
  fairTopic: 'Hat mit {topic} gearbeitet und erklärt einen Fall',
  topicFollowUps: ['Was war Ihr eigener Anteil?', 'Was würden Sie bei {topic} heute anders machen?'],
  language: 'Gute Sprachkenntnisse: {language}',
  languageLevel: '{language} auf Niveau {level} ({words})',
  levelNames: {
    A1: 'erste Worte',
    A2: 'einfache Gespräche',
    B1: 'Arbeitsalltag',
    B2: 'selbst formulieren',
    C1: 'fließend',
    C2: 'annähernd perfekt',
  },
  modeOffer: {
    hybrid: 'Hybrides Arbeiten: teils vor Ort, teils von zu Hause',
    remote: 'Arbeit im Homeoffice',
    'on-site': 'Ein Arbeitsplatz vor Ort',
  },
  modes: { hybrid: 'Hybrid', remote: 'Homeoffice', 'on-site': 'Vor Ort' },
  employment: {
    'full-time': 'Vollzeit',
    'part-time': 'Teilzeit',
    contract: 'Freie Mitarbeit',
    temporary: 'Befristet',
    internship: 'Praktikum',
    apprenticeship: 'Ausbildung',
    volunteer: 'Ehrenamt',
  },
  and: 'und',
  salary: 'Gehalt: {salary}',
  gaps: {
    name: 'Name',
    link: 'Link',
    company: 'Name des Unternehmens',
    salary: 'Gehaltsspanne',
    holiday: 'Arbeitszeit und Urlaubstage',
    benefits: 'was Sie noch bieten',
    apply: 'Bewerbungsweg und Frist',
    contact: 'Name und Telefon oder E-Mail einer Ansprechperson',
    steps: 'Schritte Ihrer Auswahl und ihre Dauer',
  },
  fillIn: 'ausfüllen',
  process: [
    'Ein Lebenslauf genügt; Bild, Alter und private Angaben sind nicht nötig. {apply}\n\nSo geht es weiter: {steps}\n\nFragen? {contact}',
    'Senden Sie uns Ihren Lebenslauf, gern ohne Bild und private Angaben. {apply}\n\nDanach: {steps}\n\nFragen beantwortet: {contact}',
  ],
  headings: {
    tasks: 'Ihre Aufgaben',
    must: 'Das bringen Sie mit',
    nice: 'Gern gesehen',
    benefits: 'Das bekommen Sie',
    process: 'So bewerben Sie sich',
  },
  anchorBetween: [
    'Mehr als unter 1 beschrieben, aber noch nicht, was 3 verlangt',
    'Was unter 3 steht, und Teile von 5',
  ],
  openTo:
    'Nicht jeder Punkt passt? Bewerben Sie sich, wenn die erste Liste passt; die zweite lässt sich hier lernen.',
  messageOpening: 'Guten Tag [ausfüllen: Name], wir suchen: {title}. Gefragt ist:',
  messageClosing: 'Darf ich Ihnen mehr dazu erzählen?',
  lowered: (line) => line,
  more: 'Mehr und Bewerbung: {link}',
};
