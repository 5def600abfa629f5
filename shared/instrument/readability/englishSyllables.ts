/** What the rules below get wrong, among the words of our instruments and their like. */
const exceptions: ReadonlyMap<string, number> = new Map(
  (
    [
      [1, 'choir fire hour hours our real tired whole'],
      [
        2,
        'alone asleep business create evening every hundred inside lonely online outside people ' +
          'react really safely safety science someone something sometimes somewhat somewhere ' +
          'themselves vaccines wheelchair yourself',
      ],
      [
        3,
        'anyone area areas coercion created everyone everything everywhere idea ideas influence ' +
          'interested medicine nobody therapy',
      ],
      [4, 'everybody interpreter operation psychiatrist reality recovery'],
    ] as const
  ).flatMap(([syllables, words]) => words.split(' ').map((word) => [word, syllables] as const)),
);

/** An e that is written and not said; the first that fits counts. */
const silent = [
  /(?!.)(?<=[^aeiouylr]l(?:ed|es|e)|[^aeiouyr]res?)/, // none in settled, tables, centre
  /(?<=[^aeiouyl])e(?=(?:ly|ful|less|ments?)$)/, // safely, placement
  /(?<=[^aeioutdy])ed$/, // asked, moved; not treated, needed
  /(?<=[aeiouy])e(?=[ds]$)/, // tried, agreed, eyes
  /(?<=[^aeiouycghsxz]|[^s]th)es$/, // homes, clothes; not wishes, courses
  /(?<=[aeiou]g)ue(?=s?$)/, // league
  /(?<=[aeiouy].*)e$/, // home, true
];

/** Two syllables that look like one group of vowels. */
const apart = [
  /(?<![cglnstx])i[ao](?!ur)/g, // material, serious; not social, opinion, behaviour
  /(?<=[^aeiouy])i(?=et|ers?$|est$)/g, // variety, quiet, easier
  /eo|(?<!g)ua(?!r)/g, // video, actual; not language
  /[eou](?=ing$)|(?<!^)y(?=i)|(?<=[aeiou])y(?=[aeou])/g, // going, studying, employer
];

/**
 * Syllables of an English word by rule: one for each group of vowels, after what is silent at the end was taken off, and
 * one more where two vowels are said apart. Capitals alone (ECT) are read letter by letter; of a number each digit counts
 * one.
 */
export const englishSyllables = (word: string): number =>
  Math.max(
    1,
    word
      .replace(/['’]s?$/, '')
      .replace(/['’]/g, '')
      .split('-')
      .reduce((sum, part) => sum + inPart(part), 0),
  );

function inPart(part: string): number {
  if (/^(?:[A-Z]{2,}|\d+)$/.test(part)) return part.length;
  const word = part.toLowerCase();
  const known = exceptions.get(word);
  if (known !== undefined) return known;
  const end = silent.find((one) => one.test(word));
  const sounded = (end ? word.replace(end, '') : word).replace(/qu/g, 'q');
  const groups = sounded.match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(
    1,
    apart.reduce((sum, two) => sum + (sounded.match(two)?.length ?? 0), groups),
  );
}
