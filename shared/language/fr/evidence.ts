import { format } from './locale.ts';

/** Words of the screens of this part. */
export const evidence = {
  title: 'Éléments recueillis',
  picker: {
    chosen: 'Critères choisis',
    results: 'Critères trouvés',
    remove: (code: string) => `Enlever ${code}`,
    gone: 'n’est plus dans l’instrument',
  },
  attachments: {
    title: 'Photos et fichiers',
    help: 'Le lieu et les données de l’appareil sont retirés des photos. Ne photographiez personne. 25 Mo au plus par fichier ; vous pouvez aussi déposer ou coller des fichiers ici.',
    add: 'Ajouter un fichier',
    photo: 'Prendre une photo',
    adding: (name: string) => `Ajout de ${name}…`,
    shows: 'Ce que l’on y voit',
    showsHelp: 'Pour les personnes qui ne peuvent pas voir l’image, et pour le rapport. Aucun nom.',
    open: 'Ouvrir',
    openNamed: (name: string) => `Ouvrir ${name}`,
    remove: 'Retirer',
    removeNamed: (name: string) => `Retirer ${name}`,
    removeAsk: (name: string) => `Retirer ${name} ?`,
    removeText: 'Ce fichier quitte cet élément et n’apparaît plus nulle part.',
    save: 'Enregistrer une copie',
    saveHelp: 'Une copie hors du coffre n’est pas chiffrée.',
    dismiss: 'Y renoncer',
    notAdded: (name: string) => `${name} n’a pas été ajouté.`,
    tooLarge: 'Le fichier dépasse 25 Mo.',
    makeSmaller: 'Réduisez-le, ou n’ajoutez que les pages qui comptent.',
    size: (megabytes: number) =>
      `${format.number(Math.max(0.1, Math.round(megabytes * 10) / 10))} Mo`,
    picture: 'Image',
    file: 'Fichier',
    unseen: 'L’image ne peut pas être affichée.',
  },
};
