import type { Address } from '../../prospect/fact.ts';
import { cut } from '../clean.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { countryNamed } from '../place/country-names.ts';
import { type FactDraft, fact, seen } from '../reader.ts';
import type { Row } from '../subject/rows.ts';
import { cellUnder } from './columns.ts';

const category =
  /^(?:categor(?:y|ies)|industr(?:y|ies)|sectors?|trade|branche|kategorie|gewerbe|gewerk|secteur(?: d.activité)?|activité|catégorie|settore|categoria|sector|categoría|actividad|bransch|branchen?)$/iu;
const categoryBefore =
  /^(?:categor(?:y|ies)|industry|sector|trade|branche|kategorie|gewerk|secteur(?: d.activité)?|activité|catégorie|settore|categoria|categoría|actividad)\s?:\s?(?=\S)/iu;
const town =
  /^(?:city|town|location|place|ort|stadt|standort|ville|lieu|localité|città|luogo|ciudad|localidad|plaats)$/iu;

const codeAndTown = /^(?<code>\d{5}|\d{3} \d{2}|\d{2}-\d{3}) (?<town>\p{Lu}[\p{L} .'’/()-]{1,40})$/u;
/** Codes of four figures look like years, so they count only under a column of towns. */
const shortCodeAndTown = /^(?<code>\d{4}(?: ?[A-Z]{2})?) (?<town>\p{Lu}[\p{L} .'’/()-]{1,40})$/u;
const townAlone = /^\p{Lu}[\p{L} .'’()-]{1,40}$/u;

/** What a row says the company does, under a column or behind a word of that meaning. */
function categoryOf(page: ReadablePage, row: Row): FactDraft[] {
  const cell = cellUnder(page, row, category);
  const line = cell ?? row.lines.find(({ text }) => categoryBefore.test(text));
  const value = line?.text.replace(categoryBefore, '').trim() ?? '';
  if (line === undefined || value.length > 80 || !/\p{L}{3}/u.test(value)) return [];
  return [fact('industry', cut(value, 120), seen(line, value, 0.6))];
}

/** "70173 Stuttgart" and "Leeds, United Kingdom" as lines of their own; a bare town only under a column of towns. */
function placeIn(text: string, isUnderTowns: boolean): (Address & { locality: string }) | undefined {
  const comma = text.lastIndexOf(', ');
  const country = comma > 0 ? countryNamed(text.slice(comma + 2)) : undefined;
  const rest = country === undefined ? text : text.slice(0, comma);
  const coded = codeAndTown.exec(rest) ?? (isUnderTowns ? shortCodeAndTown.exec(rest) : null);
  const { code: postalCode, town: locality } = coded?.groups ?? {};
  const where = country === undefined ? {} : { country };
  if (postalCode !== undefined && locality !== undefined) return { postalCode, locality, ...where };
  return townAlone.test(rest) && (isUnderTowns || country !== undefined) ? { locality: rest, ...where } : undefined;
}

function placeOf(page: ReadablePage, row: Row): FactDraft[] {
  const cell = cellUnder(page, row, town);
  const found = (line: Line): FactDraft[] => {
    const address = placeIn(line.text.slice(0, 100), line === cell);
    return address === undefined ? [] : [fact('address', address, seen(line, address.locality, 0.7))];
  };
  return [...(cell ? [cell] : []), ...row.lines].flatMap(found).slice(0, 1);
}

/** What rows of lists say in a way no other part of a page does: a category, a town without a street. */
export const rowFacts = (page: ReadablePage, row: Row, known: readonly FactDraft[]): FactDraft[] => [
  ...categoryOf(page, row),
  ...(known.some(({ field }) => field === 'address') ? [] : placeOf(page, row)),
];
