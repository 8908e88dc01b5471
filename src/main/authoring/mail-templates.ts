import type { MailKind, WordingLanguage } from '../../contract/authoring.ts';

interface MailTemplate {
  subject: string;
  text: string;
}

/** `{name}`, `{job}` and `{note}` (a paragraph of the person's own, or nothing) are filled in. */
export const mailTemplates: Record<WordingLanguage, Record<MailKind, MailTemplate>> = {
  en: {
    accept: {
      subject: 'Your application: {job}',
      text: 'Dear {name},\n\nthank you for the time you took for us. We would like to go on with you for the position {job}.\n\n{note}The next step: [fill in: what happens next and when]\n\nPlease tell us whether that suits you. If you need anything to take part, such as another time, another form or a place without steps, just say so.\n\nKind regards\n[fill in: your name]',
    },
    decline: {
      subject: 'Your application: {job}',
      text: 'Dear {name},\n\nthank you for applying for the position {job} and for the work you put into it. We have decided to go on with others this time.\n\n{note}You may ask us what the decision was based on, and what we keep of your data and for how long: [fill in: contact]\n\nWe wish you all the best.\n\nKind regards\n[fill in: your name]',
    },
    'follow-up': {
      subject: 'Your application: {job}',
      text: 'Dear {name},\n\nyour application for the position {job} is with us. We wanted you to know where it stands: [fill in: where it stands]\n\n{note}You will hear from us by [fill in: date]. If something has changed for you, please write to us.\n\nKind regards\n[fill in: your name]',
    },
  },
  de: {
    accept: {
      subject: 'Ihre Bewerbung: {job}',
      text: 'Guten Tag {name},\n\nvielen Dank für die Zeit, die Sie sich genommen haben. Wir möchten für die Stelle {job} gern mit Ihnen weitergehen.\n\n{note}Der nächste Schritt: [ausfüllen: was als Nächstes geschieht und wann]\n\nBitte sagen Sie uns, ob Ihnen das passt. Wenn Sie etwas brauchen, um teilzunehmen, etwa eine andere Zeit, eine andere Form oder einen Ort ohne Stufen, schreiben Sie uns.\n\nFreundliche Grüße\n[ausfüllen: Ihr Name]',
    },
    decline: {
      subject: 'Ihre Bewerbung: {job}',
      text: 'Guten Tag {name},\n\nvielen Dank für Ihre Bewerbung auf die Stelle {job} und für Ihre Mühe. Wir haben uns diesmal für andere Bewerbungen entschieden.\n\n{note}Sie können uns fragen, worauf die Entscheidung beruht und was wir wie lange von Ihren Daten aufbewahren: [ausfüllen: Kontakt]\n\nWir wünschen Ihnen alles Gute.\n\nFreundliche Grüße\n[ausfüllen: Ihr Name]',
    },
    'follow-up': {
      subject: 'Ihre Bewerbung: {job}',
      text: 'Guten Tag {name},\n\nIhre Bewerbung auf die Stelle {job} liegt uns vor. Wir möchten Ihnen sagen, wie es steht: [ausfüllen: Stand]\n\n{note}Sie hören bis [ausfüllen: Datum] von uns. Wenn sich bei Ihnen etwas geändert hat, schreiben Sie uns.\n\nFreundliche Grüße\n[ausfüllen: Ihr Name]',
    },
  },
  fr: {
    accept: {
      subject: 'Votre candidature : {job}',
      text: "Bonjour {name},\n\nmerci pour le temps que vous nous avez accordé. Nous souhaitons poursuivre avec vous pour le poste {job}.\n\n{note}Prochaine étape : [à compléter: quoi et quand]\n\nDites-nous si cela vous convient. S'il vous faut un autre horaire, une autre forme ou un lieu sans marches, écrivez-nous.\n\nCordialement\n[à compléter: votre nom]",
    },
    decline: {
      subject: 'Votre candidature : {job}',
      text: 'Bonjour {name},\n\nmerci pour votre candidature au poste {job} et pour le soin que vous y avez mis. Nous avons choisi cette fois de poursuivre avec d’autres personnes.\n\n{note}Vous pouvez nous demander sur quoi repose la décision, et ce que nous gardons de vos données et pour combien de temps : [à compléter: contact]\n\nNous vous souhaitons une bonne continuation.\n\nCordialement\n[à compléter: votre nom]',
    },
    'follow-up': {
      subject: 'Votre candidature : {job}',
      text: 'Bonjour {name},\n\nnous avons bien votre candidature au poste {job}. Voici où elle en est : [à compléter: état]\n\n{note}Vous aurez de nos nouvelles avant le [à compléter: date]. Si quelque chose a changé pour vous, écrivez-nous.\n\nCordialement\n[à compléter: votre nom]',
    },
  },
};
