import { madeOnce } from '../../prospect/made-once.ts';
import { bestName } from '../name/best-name.ts';
import { domainLabel, labelAgreement } from '../name/witness.ts';
import type { ReadablePage } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import { titleParts } from '../title-parts.ts';
import { type Mention, mentions } from './mentions.ts';
import { type TitleText, titleText } from './title-text.ts';

/** "About me": the words of whoever is the firm. */
const aboutMe =
  /^(?:about me|über mich|ueber mich|over mij|à propos de moi|qui suis[- ]je ?\??|chi sono|sobre m(?:í|i|im)|quién soy|¿quién soy\?|quem sou(?: eu)?|om m[ei]g|o mnie|o mně|tietoa minusta)$/iu;

const isAboutOne = (page: ReadablePage): boolean => {
  if (pageKind(page) !== 'about') return false;
  const headings = page.lines.filter(({ heading }) => heading > 0 && heading < 3).map(({ text }) => text);
  return [...titleParts(page.title.text), ...headings].some((text) => aboutMe.test(text.trim()));
};

/** Whom a page about one person is about. */
export const pagePerson = madeOnce((page: ReadablePage): Mention | undefined => {
  const known = mentions(page).filter(({ isAlone, person }) => isAlone && person.given > 0.8);
  if (pageKind(page) === 'person') return known[0];
  return isAboutOne(page) ? known.find(({ line }) => line.region === 'main') : undefined;
});

/** "Ann Brook – Senior Consultant | Northgate" as the title of her page. */
export const titleInHead = (page: ReadablePage, mention: Mention): TitleText | undefined =>
  mention === pagePerson(page)
    ? titleParts(page.title.text)
        .slice(0, 3)
        .filter((part) => labelAgreement(part, domainLabel(page)) === 0 && part !== bestName(page)?.name)
        .flatMap((part) => titleText(part) ?? [])
        .find(({ work }) => work === 'post')
    : undefined;
