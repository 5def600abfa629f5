/** Words of scoring together: opening, talking, seeing it differently. */
export const together = {
  somebody: 'Quelqu’un',
  unnamed:
    'Sans noms et dans un ordre tiré au sort. Parlez des notes avant de dire à qui elles sont.',
  showNames: 'Montrer qui a donné quoi',
  door: {
    title: 'Rejoindre la séance',
    lead: 'Le portable de votre équipe montre un code de six caractères. Majuscules ou minuscules, peu importe.',
    refused:
      'Cette fois, la réponse du portable est non. Parlez à la personne qui anime la séance, puis réessayez.',
    code: 'Code',
    codeHelp: 'Des lettres et des chiffres, comme le portable les montre.',
    enter: 'Rejoindre',
    who: 'Qui êtes-vous\u202f?',
    waiting: (name: string) => `Un instant, ${name}`,
    waitingLead:
      'Quelqu’un doit dire oui sur le portable. Là-bas, votre nom doit s’afficher à côté de ce nombre\u202f:',
  },
  pin: {
    title: 'Votre code PIN',
    label: 'Code PIN',
    help: 'De 4 à 12 chiffres.',
    wrong: 'Un code PIN a de 4 à 12 chiffres et rien d’autre.',
    enter: 'S’asseoir',
  },
  out: {
    title: 'Le portable ne connaît plus cet appareil.',
    lead: 'La séance est finie, ou quelqu’un a fait sortir cet appareil. Ce que vous avez donné ici reste sur cette page et part vers le portable quand vous êtes de retour. Laissez cette page ouverte.',
    again: 'Rejoindre de nouveau',
  },
};
