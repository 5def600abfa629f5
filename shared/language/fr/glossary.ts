import type { Words } from '../words.ts';

/** What words of the field mean, in our own words; a report sorts them by its language's alphabet. */
export const glossary: Words['glossary'] = {
  advance: {
    term: 'Directives anticipées',
    meaning:
      'Ce qu’une personne a mis par écrit pour les moments où il lui serait difficile de le dire\u202f: l’aide qu’elle veut, celle qu’elle refuse, et qui appeler.',
  },
  agreed: {
    term: 'Niveau retenu',
    meaning:
      'La réponse sur laquelle l’équipe d’évaluation s’est accordée après en avoir parlé, avec sa raison. C’est un jugement, jamais une moyenne.',
  },
  baseline: {
    term: 'Évaluation initiale',
    meaning: 'La première évaluation d’un service, à laquelle les suivantes sont comparées.',
  },
  coercion: {
    term: 'Contrainte',
    meaning:
      'Tout ce qui est fait à une personne contre sa volonté ou sans en tenir compte\u202f: force, menaces, portes fermées à clé, soins sans consentement.',
  },
  convention: {
    term: 'Convention',
    meaning:
      'La Convention des Nations Unies relative aux droits des personnes handicapées, de 2006. Chaque thème nomme les articles sur lesquels il repose.',
  },
  criterion: {
    term: 'Critère',
    meaning:
      'Une affirmation sur un service, qu’une personne en visite peut vérifier. Plusieurs critères forment un standard.',
  },
  differently: {
    term: 'Vu autrement',
    meaning:
      'Les mots d’un membre sur une décision qu’il ne partage pas. Ils figurent sous celle-ci, et personne d’autre ne peut les changer.',
  },
  evidence: {
    term: 'Éléments recueillis',
    meaning:
      'Ce qui a été entendu, lu ou vu, avec les critères concernés. On les compte par source\u202f; à eux seuls, ils ne décident d’aucun niveau.',
  },
  facilitator: {
    term: 'Personne qui anime',
    meaning:
      'Celle qui conduit les discussions de l’équipe d’évaluation, dévoile les cotations et note ce qui a été retenu.',
  },
  consent: {
    term: 'Consentement éclairé',
    meaning:
      'Le oui libre d’une personne qui sait de quoi il s’agit, a pu poser des questions, aurait pu dire non et peut changer d’avis.',
  },
  instrument: {
    term: 'Instrument',
    meaning:
      'Les thèmes, les standards, les critères et l’échelle avec lesquels on regarde un service.',
  },
  capacity: {
    term: 'Capacité juridique',
    meaning:
      'Le droit d’avoir des droits et de décider pour soi, comme tout le monde. Avoir besoin de soutien ne l’enlève pas.',
  },
  lived: {
    term: 'Expérience vécue',
    meaning: 'Ce que quelqu’un sait pour avoir lui-même eu recours aux services de santé mentale.',
  },
  own: {
    term: 'Cotation',
    meaning:
      'Ce qu’un membre a choisi pour un critère avant de voir ce que les autres avaient choisi. Elle reste à côté de ce que l’équipe d’évaluation a retenu.',
  },
  perspective: {
    term: 'Point de vue',
    meaning:
      'D’où un membre regarde un service\u202f: expérience vécue, famille, métiers de la santé mentale, droit, vie sociale ou autre.',
  },
  recovery: {
    term: 'Rétablissement',
    meaning:
      'Le chemin vers une vie que la personne elle-même trouve digne d’être vécue, que la souffrance demeure ou non.',
  },
  restraint: {
    term: 'Contention',
    meaning:
      'Tenir une personne, l’attacher ou lui donner des médicaments pour qu’elle ne puisse pas bouger comme elle veut.',
  },
  round: {
    term: 'Évaluation de suivi',
    meaning:
      'Une évaluation du même service, faite plus tard avec le même instrument pour voir ce qui a changé.',
  },
  seclusion: {
    term: 'Isolement',
    meaning: 'Garder une personne seule dans un lieu qu’elle ne peut pas quitter.',
  },
  standard: {
    term: 'Standard',
    meaning:
      'Des critères sur un même sujet, comme l’alimentation ou la confidentialité, que l’équipe d’évaluation juge aussi dans leur ensemble.',
  },
  supported: {
    term: 'Décision accompagnée',
    meaning:
      'La personne décide elle-même, avec l’aide qu’elle choisit pour comprendre, peser et dire ce qu’elle veut. Personne ne décide à sa place.',
  },
  supporter: {
    term: 'Personne de soutien',
    meaning:
      'Quelqu’un aux côtés d’une personne, qui l’aide à comprendre et à décider sans le faire à sa place. Un membre de l’équipe d’évaluation peut en avoir une aussi, qui ne cote pas.',
  },
  theme: {
    term: 'Thème',
    meaning: 'Une des grandes parties de l’instrument, composée de standards.',
  },
};
