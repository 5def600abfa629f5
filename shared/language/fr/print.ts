import type { Words } from '../words.ts';

/** Words of what stands beside the text of a report: numbers of tables, photos and logos. */
export const print: Words['print'] = {
  table: 'Tableau',
  figure: 'Figure',
  meaning: (table) => `Le sens de chaque niveau est donné dans le ${table}.`,
  serviceLogo: (service) => `Logo\u202f: ${service}`,
  teamLogo: 'Logo de l’équipe d’évaluation',
  leftOut:
    'Photos sur lesquelles on pourrait voir des personnes, ou qui ne sont pas destinées au public',

  photo: {
    prints: 'L’imprimer dans les rapports',
    people: 'Personnes sur la photo',
    unsaid: 'Personne n’a encore vérifié',
    nobody: 'On n’y voit personne',
    somebody: 'On y voit quelqu’un',
    describeFirst:
      'Écrivez d’abord ce qu’elle montre\u202f: ce texte figure dessous et se lit à voix haute.',
    help: 'Dans le rapport complet, elle figure sous le standard du premier critère auquel cet élément est relié\u202f; si elle vient d’un entretien, seulement avec l’accord pour les citations. Dans le rapport public, seulement si l’on n’y voit personne.',
  },

  logos: {
    title: 'Logos',
    lead: 'Ils figurent sur la première page de chaque rapport. PNG ou JPEG.',
    uses: { 'service-logo': 'Logo du service', 'team-logo': 'Logo de l’équipe d’évaluation' },
    add: 'Choisir une image',
    addNamed: (name) => `${name}\u202f: choisir une image`,
    replace: 'En choisir une autre',
    replaceNamed: (name) => `${name}\u202f: choisir une autre image`,
    remove: 'Retirer',
    removeNamed: (name) => `${name}\u202f: retirer`,
    none: 'Aucun',
  },
};
