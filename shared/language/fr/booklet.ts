import type { Words } from '../words.ts';
import { format } from './locale.ts';

/** Words of the paper booklets. What is read aloud to people is in plain language. */
export const booklet: Words['booklet'] = {
  kinds: {
    'interview-users': { title: 'Livret d’entretien', whom: 'Personnes qui utilisent le service' },
    'interview-family': { title: 'Livret d’entretien', whom: 'Famille et proches' },
    'interview-staff': { title: 'Livret d’entretien', whom: 'Personnel du service' },
    observation: { title: 'Observation et documents', whom: 'Que regarder et que lire' },
    'score-sheet': { title: 'Feuille de cotation', whom: 'Vos propres cotations' },
    consent: { title: 'Formulaire de consentement', whom: 'Voulez-vous parler avec nous\u202f?' },
  },
  documentTitle: ({ title, whom }) => `${title}\u202f: ${whom}`,
  /** Filled in by hand at the top of each sheet. */
  sheetCode: {
    'interview-users': 'Code de l’entretien',
    'interview-family': 'Code de l’entretien',
    'interview-staff': 'Code de l’entretien',
    observation: 'Observation par',
    'score-sheet': 'Membre',
    consent: null,
  },
  yesNo: ['Oui', 'Non'],
  nothing: {
    title: 'Rien à demander ici',
    text: 'Cet instrument n’a pas de questions de ce genre.',
  },
  /** "Livret d’entretien (gros caractères)", as the name of a file. */
  large: (title) => `${title} (gros caractères)`,

  field: {
    interviewCode: 'Code de l’entretien',
    neverName: 'Chiffres ou lettres, jamais un nom',
    date: 'Date',
    site: 'Lieu',
    siteHint: 'Unité, étage ou pièce',
    interviewer: 'Entretien mené par',
    initials: 'Initiales',
    observer: 'Observation par',
    times: 'De … à …',
    service: 'Service',
    member: 'Membre de l’équipe d’évaluation',
    memberHint: 'Comme dans l’application',
    round: 'Étape',
    person: 'La personne',
    personHint: 'Signature ou marque, si par écrit',
    interviewerSigns: 'Entretien mené par',
    interviewerSignsHint: 'Signature',
    keeper: 'Gardé par, et jusqu’à quand',
    keeperHint: 'À part des notes',
    contact: 'À qui le dire, et comment',
  },

  interview: {
    consent: {
      title: 'Avant la première question',
      said: {
        'interview-users': [
          'J’ai dit qui nous sommes, à quoi sert la visite et ce que deviennent ces notes.',
          'J’ai dit que la personne est libre de participer et que, dans tous les cas, ses soins restent les mêmes.',
          'J’ai demandé si elle veut une personne de confiance à ses côtés. Personne d’autre ne peut nous entendre.',
        ],
        'interview-family': [
          'J’ai dit qui nous sommes, à quoi sert la visite et ce que deviennent ces notes.',
          'J’ai dit que la personne est libre de participer et que rien ne change pour son proche.',
          'J’ai demandé si elle veut une personne de confiance à ses côtés. Personne d’autre ne peut nous entendre.',
        ],
        'interview-staff': [
          'J’ai dit qui nous sommes, à quoi sert la visite et ce que deviennent ces notes.',
          'J’ai dit que la personne est libre de participer et que la direction ne verra pas ces notes.',
          'J’ai demandé si elle veut une personne de confiance à ses côtés. Personne d’autre ne peut nous entendre.',
        ],
      },
      given: 'L’accord a été donné',
      ways: ['Par écrit', 'De vive voix'],
      quote: 'Nous pouvons citer ses paroles, sans son nom',
    },
    readAloud: 'À lire à voix haute',
    rulesTitle: 'Pour vous qui posez les questions',
    opening:
      '«\u00a0Il n’y a pas de bonne ou de mauvaise réponse. Nous voulons savoir comment cela se passe pour vous. Vous pouvez passer une question, faire une pause ou arrêter à tout moment. Vous n’avez pas à dire pourquoi.\u00a0»',
    rules: [
      'N’écrivez aucun nom, ni rien d’autre qui permette de savoir de qui il s’agit.',
      'Reprenez autant que possible les mots de la personne, entre guillemets.',
      'Vous n’avez pas à tout demander. Choisissez ce qui compte pour cette personne.',
      'Une personne est en danger\u202f? Arrêtez, aidez-la et prévenez le jour même la personne qui dirige l’équipe d’évaluation.',
    ],
    gentle: {
      title: 'Prenez votre temps ici',
      text: 'Les questions qui suivent parlent de contrainte ou de violence. Elles peuvent réveiller de mauvais souvenirs. Dites-le d’abord et demandez\u202f: «\u00a0Voulez-vous continuer, faire une pause ou laisser cette partie de côté\u202f?\u00a0» Toutes les réponses conviennent.',
    },
    ending: {
      title: 'Pour finir',
      thanks:
        '«\u00a0Merci. Ce que vous avez dit va nous aider. Vous pouvez encore retirer tout ce que vous avez dit.\u00a0»',
      change: 'Si vous pouviez changer une chose ici, laquelle\u202f?',
      forgotten: 'Que devrions-nous savoir que nous n’avons pas demandé\u202f?',
      after:
        'Comment allez-vous après cette discussion\u202f? Qu’est-ce qui vous ferait du bien maintenant\u202f?',
      urgent: {
        title: 'Ce qui ne peut pas attendre',
        danger: 'Une personne est peut-être en danger',
        told: 'La personne qui dirige l’équipe d’évaluation a été prévenue aujourd’hui.',
        support: 'La personne sait à qui s’adresser si cette discussion lui reste en tête.',
      },
    },
  },

  observation: {
    opening:
      'Allez là où les personnes passent leurs journées. Regardez comme si vous étiez en visite, et comme si vous ne pouviez pas partir.',
    rules: [
      'Demandez avant d’entrer dans une chambre ou de rejoindre un groupe, et ne photographiez personne.',
      'Ne lisez le dossier d’une personne que si elle a donné son accord.',
      'N’écrivez aucun nom. Notez ce que vous avez vu ou lu, où et quand\u202f; ce que cela signifie vient après.',
      'Cochez ce que vous avez regardé ou lu. Ce que vous n’avez pas pu voir mérite aussi une note.',
    ],
    items: { observation: 'À voir', documents: 'À lire' },
    places: ['Lieu ou document', 'Heure'],
  },

  scoreSheet: {
    rules: [
      'Cotez d’abord de votre côté. Ne montrez cette feuille à personne tant que les cotations ne sont pas dévoilées.',
      'Cochez une case par ligne. Si vous changez d’avis, noircissez la mauvaise case et cochez-en une autre.',
      'Laissez vide une ligne que vous n’avez pas cotée\u202f: ce n’est pas la même chose que N/A ou «\u00a0?\u00a0».',
      'Les codes et leur ordre sont ceux de l’écran\u202f: pour la saisie, il suffit de descendre la page.',
    ],
    titles: { code: 'N°', criterion: 'Critère', answer: 'Votre réponse', comment: 'Commentaire' },
    one: 'Cochez une case',
    several: 'Cochez tout ce qui convient',
    between: (least, most) => `de ${format.number(least)} à ${format.number(most)}`,
  },

  consent: {
    about:
      'Notre groupe visite ce service. Nous n’y travaillons pas. Nous regardons si les droits des personnes sont bien respectés ici. Nous aimerions savoir comment cela se passe pour vous.',
    rightsTitle: 'C’est vous qui choisissez',
    rights: [
      'Vous pouvez dire non. Quel que soit votre choix, rien ne change pour vous.',
      'Vous pouvez passer une question, faire une pause ou arrêter à tout moment. Vous n’avez pas à dire pourquoi.',
      'Vous pouvez retirer ce que vous avez dit, même plus tard, tant que le rapport n’est pas écrit.',
      'Vous pouvez avoir une personne de confiance à vos côtés.',
      'Nous n’écrivons aucun nom. Votre nom n’est ni dans notre programme ni dans le rapport.',
      'Ce que vous dites reste entre nous. Nous devons agir seulement en cas de grave danger. Nous vous le disons d’abord.',
    ],
    title: 'Cochez, s’il vous plaît',
    statements: [
      'On m’a dit à quoi sert la visite, et j’ai pu poser des questions.',
      'Je participe parce que je le veux.',
      'Vous pouvez citer mes paroles, sans mon nom.',
      'Mes paroles peuvent figurer dans un rapport public.',
      'Je veux une personne de confiance à mes côtés.',
    ],
    given: 'L’accord a été donné',
    ways: ['Par écrit', 'De vive voix'],
    slip: {
      title: 'À garder par vous',
      text: 'Pour demander ou retirer quelque chose, donnez-nous ce code, pas votre nom.',
    },
  },
};
