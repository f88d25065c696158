import { describe, expect, test } from 'vitest';
import { keyOf } from '../../lib/words/phrase.ts';
import { bareWords, saidTooEarly } from '../tools/bare-words.ts';
import { englishMessages, languages, messagesIn } from '../tools/messages.ts';
import { allTexts, product } from '../tools/texts.ts';

const none: string[] = [];
const english = englishMessages();
const others = languages().filter((name) => name !== 'en');
const placesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

/** What no user sees: what pages and notes are read for, the words of job titles, and data that is said where it is shown. */
const isUnseen = (path: string) =>
  /^lib\/(?:readers|titles|page|markup|prospect|definition|exchange)\//.test(path) ||
  /^lib\/qualification\/(?:vocabulary|asked-rows|authority-choices|check-choices|whose-words-lexicon|authority-phrases|note-names)\.ts$/.test(
    path,
  );
const trees = product();
const seen = trees.filter(({ fileName }) => !isUnseen(fileName));

describe('words of the interface', () => {
  test('are all said through phrase', () => {
    expect(seen.flatMap(bareWords), 'A bare text stays English for everybody: phrase(…) or phrases(…).').toEqual(none);
  });

  test('are said when they are shown, not when a file is loaded', () => {
    expect(trees.flatMap(saidTooEarly), 'The language is set after all files are loaded.').toEqual(none);
  });

  test('stand in the English messages as the code says them', () => {
    const isDifferent = ([name, text]: [string, string]) => messagesIn('en').get(name) !== text;
    const kept = [...messagesIn('en').keys()];
    expect([...english].filter(isDifferent), 'npm run words writes them.').toEqual(none);
    expect(
      kept.filter((name) => !english.has(name)),
      'npm run words drops them.',
    ).toEqual(none);
  });
});

test('no two texts share a name, and the texts of the manifest are as short as the stores want them', () => {
  const texts = allTexts();
  expect(new Set(texts.map(keyOf)).size).toBe(texts.length);
  for (const language of languages()) {
    const known = messagesIn(language);
    expect(known.get('name')?.length).toBeLessThanOrEqual(75);
    expect(known.get('description')?.length, language).toBeLessThanOrEqual(132);
  }
});

describe.each(others)('the messages in %s', (language) => {
  const known = messagesIn(language);

  test('are all there, and no others', () => {
    const missing = [...english.keys()].filter((name) => !known.get(name));
    const strange = [...known.keys()].filter((name) => !english.has(name));
    expect({ missing, strange }, 'npm run words lists what is missing and drops the rest.').toEqual({
      missing: none,
      strange: none,
    });
  });

  test('have the places of the English ones', () => {
    const differ = [...english].filter(([name, text]) => {
      const said = known.get(name);
      return said !== undefined && placesOf(said).join() !== placesOf(text).join();
    });
    expect(differ, 'A place left out loses what was to stand in it; an unknown one stays a {name}.').toEqual(none);
  });
});
