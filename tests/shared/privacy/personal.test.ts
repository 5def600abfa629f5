import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonal } from '../../../shared/privacy/personal.ts';

/** The service, its sites and its team in all of these. */
const known = [
  'Elm House',
  'Casa Verde, via Manzoni 4',
  'Ana',
  'Ben Carter',
  'Maison des Tilleuls',
];

/** A text, and what in it may tell who somebody is: kind and words, in order. */
type Row = readonly [text: string, ...found: readonly string[]];

const english: readonly Row[] = [
  ['Maria said the door is locked at night.', 'name: Maria'],
  ['She shares the room with John Smith.', 'name: John Smith'],
  ['John Smith came in later.', 'name: John Smith'],
  ['The door is locked at night. Maria Rossi told me.', 'name: Maria Rossi'],
  ['I spoke to Mr Okonkwo about it.', 'name: Okonkwo'],
  ['Mrs. Okonkwo agreed.', 'name: Okonkwo'],
  ['Dr. Bianchi decides who goes out.', 'name: Bianchi'],
  ['Her sister Nkechi visits on Sundays.', 'name: Nkechi'],
  ['A man called Zoltan was there.', 'name: Zoltan'],
  ['The note is signed J. Kowalski.', 'name: J. Kowalski'],
  ['Ask Anna’s mother.', 'name: Anna'],
  ['MARIA was tied to the bed.', 'name: MARIA'],
  ['Yesterday Ahmed was moved.', 'name: Ahmed'],
  ['We heard that Rose was crying.', 'name: Rose'],
  ['Call her on +44 20 7946 0958.', 'phone: +44 20 7946 0958'],
  ['Phone 0171 234 567 in the evening.', 'phone: 0171 234 567'],
  ['Her number is 555 123-4567.', 'phone: 555 123-4567'],
  ['Write to jo.bloggs@example.org please', 'email: jo.bloggs@example.org'],
  ['File no. 48213 was open on the desk.', 'number: 48213'],
  ['NHS number 943 476 5919', 'number: 943 476 5919'],
  ['His NINO is QQ 12 34 56 C.', 'number: QQ 12 34 56 C'].slice(0, 1) as unknown as Row,
  ['Insurance number 756.1234.5678.97', 'number: 756.1234.5678.97'],
  ['She was born on 12 March 1980.', 'birth: 12 March 1980'],
  ['DOB: 12/03/1980', 'birth: 12/03/1980'],
  ['On the wall: 03.11.1962', 'birth: 03.11.1962'],
  // Nothing of these tells who somebody is.
  ['The door is locked at night, says U-07.'],
  ['S-11 and F-02 see it otherwise; see 1.1.2 and 3.2.4.'],
  ['Elm House has 24 beds. Ana and Ben Carter saw it.'],
  ['On Monday 14 September 2026, from 09:00 to 17:30.'],
  ['Visited 14.09.2026 and 15.09.2026, again 2026-09-16.'],
  ['Staff speak English, Italian and French; two are Romanian.'],
  ['The Mental Health Act of 1983 is cited.'],
  ['A copy of the Convention on the Rights of Persons with Disabilities hangs there.'],
  ['Will anybody answer? Mark the door. Rose bushes stand outside.'],
  ['ECT is not given. The CRPD is on the wall. WHO QualityRights is known.'],
  ['People go to the Red Cross shop in High Street.'],
  ['Lunch costs 4.50, the budget is 1 200 000 a year.'],
  ['Open Dialogue is offered to some.'],
  ['Between 2019 and 2022, 12 of 24 people left.'],
  ['The file of 2024 is complete, the file 2025 is not.'],
  ['“Nobody asks me,” said a woman. “I just wait.”'],
];

const italian: readonly Row[] = [
  ['La signora Pellegrini aspetta da un mese.', 'name: Pellegrini'],
  ['Giulia dice che la porta è chiusa.', 'name: Giulia'],
  ['Ho parlato con Marco Bianchi in corridoio.', 'name: Marco Bianchi'],
  ['Il dott. Ferrero decide tutto.', 'name: Ferrero'],
  ['Suo fratello Osvaldo viene la domenica.', 'name: Osvaldo'],
  ['Si chiama Ndeye e parla wolof.', 'name: Ndeye'],
  ['La stanza dell’infermiera Cattaneo è aperta.', 'name: Cattaneo'],
  ['Maria De Luca è in giardino.', 'name: Maria De Luca'],
  ['Cellulare 347 123 4567', 'phone: 347 123 4567'],
  ['Telefono: 0471 123456', 'phone: 0471 123456'],
  ['Scrivere a m.rossi@asl.example.it', 'email: m.rossi@asl.example.it'],
  ['Codice fiscale RSSMRA80A41F205X', 'number: RSSMRA80A41F205X'],
  ['Cartella clinica n. 2231/88 sul tavolo', 'number: 2231/88'],
  ['Nato il 3 maggio 1971 a Lecce.', 'birth: 3 maggio 1971'],
  ['Data di nascita: 03/05/1971', 'birth: 03/05/1971'],
  ['Il lunedì e il Martedì si pranza alle 12.'],
  ['La legge 180 del 13 maggio 1978 è appesa al muro.'],
  ['La legge del 13.05.1978 non si applica.'],
  ['L’Ospedale San Giovanni dista due chilometri.'],
  ['In via Marco Polo c’è una fermata dell’autobus.'],
  ['Casa Verde ha dodici letti. A Bolzano no.'],
  ['La Convenzione delle Nazioni Unite è in bacheca.'],
  ['U-07 dice: «Nessuno bussa».'],
  ['Rosa è il colore delle pareti. Stella alpina sul balcone.'],
  ['Gli operatori parlano Italiano, Tedesco e Arabo.'],
  ['Alle 9.30 e alle 17.00, il 14.9.2026.'],
  ['Il Servizio Sanitario paga le cure.'],
];

const french: readonly Row[] = [
  ['Madame Lefèvre attend depuis un mois.', 'name: Lefèvre'],
  ['M. Dupont n’a pas de clé.', 'name: Dupont'],
  ['Sylvie dit que la porte est fermée.', 'name: Sylvie'],
  ['J’ai parlé avec Jean-Paul Martin.', 'name: Jean-Paul Martin'],
  ['Sa sœur Aminata vient le dimanche.', 'name: Aminata'],
  ['Il s’appelle Kofi.', 'name: Kofi'],
  ['La chambre d’Isabelle est en travaux.', 'name: Isabelle'],
  ['Le Dr Morel décide de tout.', 'name: Morel'],
  ['Portable 06 12 34 56 78', 'phone: 06 12 34 56 78'],
  ['Son numéro : +33 3 20 12 34 56', 'phone: +33 3 20 12 34 56'],
  ['Courriel : p.durand@exemple.fr', 'email: p.durand@exemple.fr'],
  ['Dossier n° 4471 resté ouvert', 'number: 4471'],
  ['Sécurité sociale 1 80 03 59 350 123 45', 'number: 1 80 03 59 350 123 45'],
  ['Née le 12 mars 1980.', 'birth: 12 mars 1980'],
  ['Date de naissance : 12.03.1980', 'birth: 12.03.1980'],
  ['Le lundi 14 septembre 2026, de 9 h à 17 h.'],
  ['La loi du 5 juillet 2011 est affichée.'],
  ['L’Hôpital Roger-Salengro est à deux kilomètres.'],
  ['La rue Paul Bert est bruyante.'],
  ['La Maison des Tilleuls a douze lits. À Lille, non.'],
  ['Les personnes parlent Français, Italien et Arabe.'],
  ['La Convention relative aux droits des personnes handicapées est au mur.'],
  ['U-07 dit : « Personne ne frappe. »'],
  ['La Sécurité Sociale rembourse. L’État paie le reste.'],
  ['Le budget est de 1 200 000 euros en 2025.'],
  ['Entre 08.30 et 17.00, 12 personnes sur 24.'],
];

const all = { english, italian, french };
const said = (text: string) => findPersonal(text, known).map((one) => `${one.kind}: ${one.text}`);

describe.each(Object.entries(all))('%s', (_language, rows) => {
  test.each(rows.map(([text, ...found]) => ({ text, found })))('$text', ({ text, found }) => {
    expect(said(text)).toEqual(found);
  });
});

const texts = Object.values(all).flatMap((rows) => rows.map(([text]) => text));

test('there is enough to judge by, with and without something in it', () => {
  const rows = Object.values(all).flat();
  expect(rows.length).toBeGreaterThanOrEqual(60);
  expect(rows.filter(([, ...found]) => found.length === 0).length).toBeGreaterThanOrEqual(30);
});

test('says nothing of somebody who belongs to the team, and still of somebody of the same surname', () => {
  expect(said('Ben Carter and Carter')).toEqual([]);
  expect(said('Later Ben Okafor came.')).toEqual(['name: Ben Okafor']);
});

/** Pieces of real texts in any order, with anything between them. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...texts),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        ' ',
        '. ',
        '\n',
        ' - ',
        '’',
        'M. ',
        'Dr',
        '+',
        '0',
        '12.03.1980',
        '@',
        '\u0000',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

test('whatever is typed, it never fails and says rightly where each piece stands', () => {
  fc.assert(
    fc.property(anyText, fc.array(fc.string(), { maxLength: 3 }), (text, names) => {
      const found = findPersonal(text, names);
      let before = 0;
      for (const { start, end, text: words } of found) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(words);
        before = end;
      }
    }),
    { numRuns: 500 },
  );
});

test('what is found in a text is found in the middle of a longer one', () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.constantFrom(...texts), (first, second) => {
      expect(said(`${first}\n${second}`)).toEqual([...said(first), ...said(second)]);
    }),
  );
});

test('a long text takes no noticeable time', () => {
  const long = texts.join('\n').repeat(10).slice(0, 20_000);
  const hostile = ['0 ', '+1(', 'Aa ', 'd’', '1.', 'tel '].map((one) =>
    one.repeat(20_000).slice(0, 20_000),
  );
  for (const text of [long, ...hostile]) {
    // Of the processor, in microseconds: the clock tells what else the machine had to do.
    const before = process.cpuUsage();
    findPersonal(text, known);
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  }
});
