/** Words in English, Italian and French that tell names of people from other words with a capital. All in small letters. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that a place, an office or an organisation is called by: what stands with them is nobody's name. */
export const ofPlaces = setOf(`
house hospital hospitals centre center street road lane avenue square park garden gardens ward unit wing floor room hall lodge court clinic
surgery practice trust foundation association society council committee commission board office department directorate ministry
agency authority service services team network network programme program project plan act law code charter convention
constitution article protocol rights health mental care social human support placement open dialogue hearing voices cross
crescent united nations union european university school college institute academy church chapel mosque temple bank station
airport library museum hotel home homes residence residences villa village town city county region district province state
states league federation alliance forum party parliament court tribunal police review report standard standards criterion quality
assessment visit tool kit world organization organisation saint st san santa sant santo sainte
via viale piazza piazzale corso vicolo largo strada ponte borgo casa case ospedale ospedali centro centri reparto clinica
ambulatorio servizio servizi dipartimento direzione ministero ufficio azienda agenzia autorità associazione fondazione
cooperativa consorzio comitato commissione consiglio comune regione provincia distretto stato stati unione europea nazioni
unite legge decreto codice carta convenzione costituzione articolo diritti salute sanitaria sanitario locale mentale croce
rossa rosso bianca verde università scuola istituto liceo accademia chiesa cappella stazione aeroporto biblioteca museo
albergo residenza villaggio città paese tribunale procura polizia parlamento partito lega garante padiglione piano stanza sala
rue boulevard place chemin allée impasse quai pont hôpital hôpitaux hôtel dieu maison clinique foyer résidence pavillon service
unité secteur pôle étage chambre salle direction département ministère bureau agence autorité haute association fondation
fédération comité commission conseil mairie commune région province canton état états-unis unis nations union européenne
loi décret code charte convention constitution article droits santé mentale sécurité sociale croix-rouge croix université école
lycée institut collège église chapelle gare aéroport bibliothèque musée ville village tribunal police parlement parti
défenseur équipe réseau programme projet visite
`);

/** Peoples, languages, beliefs, countries and larger places, months, days and feasts: with a capital, and nobody's name. */
export const notNames = setOf(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december easter christmas ramadan lent passover diwali eid new year lunedì martedì mercoledì giovedì venerdì sabato
domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre pasqua natale
ferragosto capodanno lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
septembre octobre novembre décembre pâques noël toussaint ascension pentecôte
english italian french german austrian swiss spanish portuguese british scottish welsh irish american canadian dutch belgian
danish swedish norwegian finnish polish czech slovak hungarian romanian bulgarian greek turkish albanian serbian croatian
bosnian slovene slovenian ukrainian russian moroccan tunisian algerian egyptian nigerian somali eritrean ethiopian syrian
iraqi iranian afghan pakistani indian chinese japanese arabic arab kurdish roma european african asian latin christian
muslim jewish catholic protestant orthodox buddhist hindu
england scotland wales ireland britain italy france germany austria switzerland spain portugal belgium netherlands luxembourg
denmark sweden norway finland poland romania bulgaria greece turkey albania serbia croatia slovenia ukraine russia morocco
tunisia algeria egypt nigeria somalia syria iraq iran afghanistan pakistan india china japan canada america europe africa asia
italia francia germania svizzera spagna portogallo grecia romania marocco tunisia europa londra parigi roma milano torino
napoli genova venezia bologna firenze palermo bari trieste trento bolzano verona lombardia veneto sicilia sardegna toscana
italie allemagne autriche suisse espagne belgique grèce roumanie maroc tunisie algérie londres paris lyon marseille lille
bruxelles genève lausanne toulouse bordeaux nantes strasbourg london dublin edinburgh glasgow manchester birmingham rome
milan
coscore word excel windows google whatsapp internet qualityrights crpd covid god dio dieu allah
`);

/** Short words that join or begin: with a capital in a title, and nobody's name. */
export const joining = setOf(`
a an the and or of in on at to from by with without for as is are was were be it its this that these those there here he she
they we you i my our your their his her not no yes if when while then than also but so all some any each every one two three
first second last next day days night who what which why how where after before during since until because staff people
patients residents service team nobody everybody someone somebody everyone mr mrs ms miss dr
il lo la i gli le un uno una e ed o di da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal
dalla dai nel nella nei nelle sul sulla sui che chi cui non sì no si se quando mentre poi anche ma perché come dove dopo prima
questo questa questi queste quello quella quelli quelle egli ella lei lui loro noi voi io tu mi ti ci vi è sono era erano ha
hanno ho suo sua suoi sue mio mia nostro nostra tutti tutte tutto ogni nessuno qualcuno personale persone pazienti
le la les l un une des de du d et ou à au aux dans en par pour sur sous avec sans que qui quoi dont où ne pas non oui si
quand lorsque puis aussi mais parce comme après avant pendant depuis ce cet cette ces il elle ils elles nous vous je tu on
est sont était étaient a ont son sa ses mon ma mes notre nos leur leurs tous toutes tout chaque personne personnel personnes
patients usagers
`);

/** After these comes a name: what somebody is to somebody, or how they are called. */
export const beforeNames = setOf(`
called named nicknamed sister brother mother father mum mom dad son daughter wife husband partner aunt uncle cousin niece
nephew friend neighbour neighbor roommate nurse doctor psychiatrist psychologist carer keyworker patient resident client
inmate
chiama chiamo chiamata chiamato nome sorella fratello madre padre mamma papà figlio figlia moglie marito compagno compagna zia
zio cugino cugina nipote amico amica vicino vicina infermiere infermiera medico dottore dottoressa psichiatra psicologa
psicologo educatore educatrice paziente ospite utente
appelle nommé nommée prénommé prénommée prénom sœur soeur frère mère père maman fils fille épouse mari femme compagnon
compagne tante oncle cousin cousine nièce neveu ami amie voisin voisine infirmier infirmière médecin docteur psychiatre
psychologue éducateur éducatrice soignant soignante patient patiente résident résidente usager usagère
`);

/** Before a surname. Without a point where one may be left out. */
export const titles = setOf(`
mr mrs ms miss dr prof professor sir
sig sigg sig.ra sig.na signor signora signorina dott dott.ssa dottor dottoressa professore professoressa ing avv suor don
m mm mme mlle monsieur madame mademoiselle docteur pr professeur me maître
`);

/** Parts of surnames that may be written small. */
export const particles = setOf(
  `de di da del della dello degli dei du des la le van von der den el al bin ben`,
);
