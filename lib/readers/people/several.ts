import { type PersonName, personName } from './name.ts';
import { type TitleText, titleText } from './title-text.ts';

const mostNames = 4;
const and = /\s{0,2}(?:,|;|\/| und | and | & | et | y | e | en | och | og )\s{0,2}/iu;

/** A name of several, with the post it is printed with. */
export type Role = { person: PersonName; role?: TitleText };

/** "Max Brook (Vorsitzender)". */
const withRole = (text: string): Role | undefined => {
  const bracket = /^(?<name>[^()]{4,60}?)\s?\((?<role>[^()]{2,60})\)$/u.exec(text)?.groups;
  const person = personName(bracket?.['name'] ?? text);
  const role = titleText(bracket?.['role'] ?? '');
  return person === undefined ? undefined : { person, ...(role?.work === 'post' ? { role } : {}) };
};

/** Several names after one title: "Geschäftsführer: Max Brook, Eva Stein (Vorsitzende)". */
export const namesIn = (text: string): Role[] => {
  const one = withRole(text);
  if (one !== undefined) return [one];
  const parts = text.replace(/[.;]$/, '').split(and);
  if (parts.length < 2 || parts.length > mostNames * 2) return [];
  const names = parts.map(withRole);
  const good = names.flatMap((name) => name ?? []);
  return good.length === parts.length || (good.length >= 2 && good.length >= parts.length / 2)
    ? good.slice(0, mostNames)
    : [];
};

const mostListed = 12;
const ofPiece = /^(?<name>\p{Lu}[^(),:–—]{4,60}?)(?:\s?\(|\s?[,:]\s|\s[–—-]\s)(?<role>[^()]{2,60})\)?$/u;

const listed = (piece: string): Role | undefined => {
  const { name = '', role = '' } = ofPiece.exec(piece)?.groups ?? {};
  const person = personName(name);
  const title = titleText(role);
  if (person === undefined || title === undefined) return undefined;
  return { person, role: { ...title, work: title.work === 'none' ? 'field' : title.work } };
};

/** "Ann Brook (Chair) | Max Stein (Treasurer)": pieces of a line that are a name and a post each, most of them of posts we know. */
export const listedIn = (text: string): Role[] => {
  const pieces = text.split(/\s?[|•·]\s|;\s/u, mostListed + 1);
  if (pieces.length < 2 || pieces.length > mostListed) return [];
  const found = pieces.flatMap((piece) => listed(piece.trim()) ?? []);
  const posts = found.filter(({ role }) => role?.work === 'post').length;
  const known = found.filter(({ person }) => person.given > 0.4).length;
  return found.length === pieces.length && Math.min(posts, known) * 2 > pieces.length ? found : [];
};
