import { namesAt, type Spoken } from './founders.ts';

const sole =
  /(?<!\p{L})(?:alleinige[rn]?|sole|seule?|unic[oa]|únic[oa]|enige)\s(?<title>inhaber(?:in)?|eigentümer(?:in)?|owner|proprietor|propriétaire|titolare|proprietari[oa]|dueñ[oa]|proprietári[oa]|eigenaar|eigenares)(?!\p{L})/iu;
const mostWords = 60;

/** "Since 2005 Ann Brook has run the firm as its sole owner": whoever founded it with her owns it no longer. */
export const soleOwnerIn = (sentence: string): Spoken[] => {
  const title = sole.exec(sentence)?.groups?.['title'];
  const words = title === undefined ? [] : sentence.split(' ', mostWords);
  for (const at of words.keys()) {
    const person = namesAt(words.slice(at, at + 4).join(' '))[0];
    if (person !== undefined && title !== undefined) return [{ person, title }];
  }
  return [];
};
