const lists: readonly string[] = [
  'two three four five six seven eight nine ten eleven twelve',
  'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  'deux trois quatre cinq six sept huit neuf dix onze douze',
  'dos tres cuatro cinco seis siete ocho nueve diez once doce',
  'due tre quattro cinque sei sette otto nove dieci undici dodici',
  'twee drie vier vijf zes zeven acht negen tien elf twaalf',
];

const values: ReadonlyMap<string, number> = new Map(
  lists.flatMap((list) => list.split(' ').map((word, at): [string, number] => [word, at + 2])),
);

/** Two to twelve in words of six languages, as the alternatives of a regular expression. */
export const numberWords = [...values.keys()].join('|');

/** The same text with such a word at its end or alone in figures: "over twelve" is "over 12". */
export const inFigures = (text: string): string =>
  text.replace(/(?<!\p{L})\p{L}{2,7}(?!\p{L})/gu, (word) => String(values.get(word.toLowerCase()) ?? word));
