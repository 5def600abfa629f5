import { format } from './locale.ts';

const { count, form, listEnd } = format;

/** Words of scoring together: opening, talking, seeing it differently. */
export const together = {
  unnamed:
    'Sans noms et dans un ordre tiré au sort. Parlez des cotations avant de dire de qui elles viennent.',
  showNames: 'Montrer qui a donné quoi',
  present: {
    title: 'Qui était là',
    who: 'Personnes présentes lors de la décision',
    without: (perspectives: string) => `Décidé sans\u202f: ${perspectives}. Le rapport le dit.`,
  },
  dissent: {
    on: (code: string) => `Qui voit ${code} autrement`,
    say: 'Je vois cela autrement',
    change: 'Changer ce que j’ai dit',
    who: 'Qui voit cela autrement\u202f?',
    label: 'Comment je le vois',
    help: 'Cela reste à côté de la décision et s’imprime dans le rapport, avec vos mots. Personne d’autre que vous ne peut le retirer.',
    signed: 'Signature',
    signatures: {
      name: 'avec mon nom',
      perspective: 'avec mon point de vue seulement',
      none: 'sans l’un ni l’autre',
    },
    save: 'Le placer à côté de la décision',
    takeBack: 'Le retirer',
    unsigned: 'Une personne de l’équipe d’évaluation',
    own: 'vous',
  },
  talk: {
    title: 'En parler',
    order: 'Qui pourrait parler en premier. C’est une suggestion, différente à chaque critère.',
    notes: 'Ce qui a été dit',
    notesHelp: 'Notes de l’équipe d’évaluation. Elles ne s’impriment pas.',
    startTimer: 'Lancer le chronomètre',
    stopTimer: 'Arrêter le chronomètre',
    minutes: (n: number) => count(n, { one: 'minute', other: 'minutes' }),
    agenda: 'À discuter en premier',
  },
  mine: {
    title: 'Mes cotations et ce que nous avons décidé',
    lead: 'Vos cotations restent telles que vous les avez données. Là où l’équipe d’évaluation a décidé autre chose, vous pouvez dire que vous voyez cela autrement.',
    nothing:
      'Rien n’est encore dévoilé. Dès que l’équipe d’évaluation dévoile un critère, il apparaît ici.',
    rated: 'J’ai coté',
    first: 'J’ai d’abord coté',
    later: 'J’ai coté ensuite',
    agreed: 'Nous avons décidé',
    none: 'rien encore',
  },
  page: {
    title: 'Ensemble',
    lead: 'Ce que l’équipe d’évaluation a dévoilé. Vous pouvez encore changer d’avis\u202f: votre première cotation reste à côté de la nouvelle.',
    nothing:
      'Rien n’est encore dévoilé. Cotez de votre côté\u202f; l’équipe d’évaluation dévoile les cotations quand tout le monde a fini.',
    change: 'Changer ma cotation',
  },
  visit: {
    title: 'Rejoindre une séance sur un autre portable',
    address: 'Adresse',
    addressHelp: 'Comme l’autre portable la montre, par exemple 192.168.1.20:8443.',
    open: 'Rejoindre',
    compare: 'Est-ce l’empreinte que montre l’autre portable\u202f?',
    changed:
      'Le certificat de ce portable n’est pas le même que la dernière fois. Cela arrive quand son réseau a changé\u202f; ce pourrait aussi être un autre portable. Comparez bien.',
    yes: 'Oui, c’est la même',
    no: 'Non',
  },
  room: {
    title: 'Évaluer depuis plusieurs appareils',
    lead: 'Chaque personne peut coter depuis son téléphone, sa tablette ou son portable. Ils joignent ce portable par le réseau local\u202f: sans internet, et rien ne reste sur leur appareil une fois remis.',
    elsewhere:
      'La séance d’une autre évaluation est ouverte. Ouvrir celle-ci y met fin\u202f; ce qui a été remis reste.',
    open: 'Ouvrir la séance',
    close: 'Terminer la séance',
    join: 'Comment rejoindre',
    picture: 'Une image avec l’adresse et le code, pour l’appareil photo d’un téléphone',
    sameNetwork:
      'Connectez-vous au même Wi-Fi que ce portable, ou au partage de connexion d’un téléphone. Internet n’est pas nécessaire.',
    address:
      'Visez l’image avec l’appareil photo, ou ouvrez cette adresse dans un navigateur\u202f:',
    otherAddresses: (addresses: readonly string[]) =>
      `Si elle ne s’ouvre pas\u202f: ${listEnd(addresses)}`,
    warning:
      'Le navigateur avertit qu’il ne connaît pas ce portable. C’est normal\u202f: le portable a fait lui-même son certificat. Choisissez «\u00a0Avancé\u00a0» et continuez.',
    fingerprint: 'Pour être sûr qu’il s’agit de ce portable, comparez l’empreinte (SHA-256)',
    code: 'Tapez ce code\u202f:',
    newCode: 'Un autre code',
    blocked: (wrong: number) =>
      `${count(wrong, { one: 'code faux essayé', other: 'codes faux essayés' })}. Plus personne ne peut entrer avant qu’il y ait un autre code.`,
    door: 'Appareils qui demandent à entrer',
    asks: (name: string, device: string) =>
      device === '' ? `${name} demande à entrer.` : `${name} demande à entrer (${device}).`,
    compare: 'Son appareil doit montrer ce nombre\u202f:',
    admit: (name: string) => `Oui, c’est ${name}`,
    refuse: 'Non',
    inside: 'Dans la séance',
    nobody: 'Encore personne.',
    connected: 'connecté',
    away: 'non connecté',
    sendAway: 'Faire sortir',
    sendAwayOf: (name: string) => `Faire sortir l’appareil de ${name}`,
    done: 'Qui a terminé',
  },
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
    left: (n: number, name: string) =>
      `${count(n, { one: 'réponse', other: 'réponses' })} de ${name} sur cet appareil n’${form(n, { one: 'est pas encore arrivée', other: 'ont pas encore été transmises' })} au portable. Entrez comme ${name} pour les transmettre.`,
    leftElsewhere: (n: number) =>
      `${count(n, { one: 'réponse', other: 'réponses' })} sur cet appareil ${form(n, { one: 'concerne', other: 'concernent' })} une autre évaluation. Elles partiront vers le portable quand il ouvrira une séance pour celle-là.`,
    discard: 'Les jeter…',
    discardTitle: 'Jeter ces réponses\u202f?',
    discardText: 'Seul cet appareil les a. Il n’y a aucun moyen de les retrouver.',
    discardConfirm: 'Jeter',
    unreached: 'Le portable ne répond pas',
    unreachedLead:
      'Votre appareil utilise-t-il le même Wi-Fi que le portable\u202f? Cette page réessaie toute seule.',
    noAnswer: {
      happened: 'Le portable ne répond pas.',
      safe: 'Rien n’est perdu sur cet appareil.',
      next: 'Votre appareil utilise-t-il le même Wi-Fi que le portable\u202f? Alors réessayez.',
    },
  },
  pin: {
    title: 'Votre code PIN',
    label: 'Code PIN',
    help: 'De 4 à 12 chiffres.',
    wrong: 'Un code PIN a de 4 à 12 chiffres et rien d’autre.',
    enter: 'S’asseoir',
    forgotten: 'Oublié\u202f?',
    forgottenHelp: (name: string) =>
      `Une personne qui connaît la phrase de passe du coffre peut retirer le code. Mieux vaut que ${name} soit là et en choisisse un nouveau.`,
    takeAway: 'Retirer le code',
    own: 'Mon code PIN',
    ownHelp:
      'Avec un code PIN, personne d’autre ne prend votre place, sur ce portable ou sur un autre appareil.',
    save: 'Choisir ce code',
    remove: 'Sans code',
    set: 'Votre code PIN est en place.',
    gone: 'Votre place n’a pas de code PIN.',
  },
  out: {
    title: 'Le portable ne connaît plus cet appareil.',
    lead: 'La séance est finie, ou quelqu’un a fait sortir cet appareil. Ce que vous avez donné ici reste sur cette page et part vers le portable quand vous êtes de retour. Laissez cette page ouverte.',
    again: 'Rejoindre de nouveau',
    waits: (n: number) =>
      `${count(n, { one: 'réponse attend', other: 'réponses attendent' })} ici votre retour dans la séance.`,
  },
};
