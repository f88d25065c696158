import { cut } from '../clean.ts';
import { domainLabel, labelAgreement, nameKey } from '../name/witness.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { fact, seen } from '../reader.ts';
import { titleParts } from '../title-parts.ts';
import type { OtherDraft } from './other.ts';
import { factsOfPiece, type Piece, type ReadFacts } from './piece.ts';

/** "Northgate Corp, a managed service provider from …": how a reporter presents a company to readers. */
const presented =
  /^(?<name>\p{Lu}[\p{L}\d&.'’-]{1,30}(?: [\p{Lu}\d&][\p{L}\d&.'’-]{0,30}){0,4}), (?:an?|the|ein|eine|der|die|das|un|une|una|uno|le|la|il|el|een|de|het) [^.!?]{2,300}/u;
/** What reporters write of those they report on, and companies hardly of themselves. */
const reporting =
  /(?<!\p{L})(?:said|says|told|announced|raised|teilte|sagte|meldete|erklärte|a déclaré|a annoncé|ha dichiarato|ha annunciato|ha detto|dijo|anunció|zei|meldde|kondigde)(?!\p{L})/u;
const itself =
  /(?<!\p{L})(?:we|our|us|wir|uns|unser\p{L}{0,2}|nous|notre|nos|noi|nostr[oa]|nosotros|nuestr[oa]s?|wij|onze)(?!\p{L})/iu;
const quoted = /["“„«][^"“”„«»]{1,400}["”“»]/gu;
const mostLines = 400;

const firstWord = (name: string): string => name.split(' ', 1)[0] ?? '';

/** True when the domain, the frame of the site or its part of the title bears the name: it reports on itself. */
const isOwn = (page: ReadablePage, name: string, headline: string): boolean => {
  const key = nameKey(name);
  if (key.length < 2 || labelAgreement(name, domainLabel(page)) > 0 || domainLabel(page).includes(key)) return true;
  const titles = titleParts(page.title.text).filter((part) => part !== headline);
  const frame = page.lines.filter(({ region }) => region === 'header' || region === 'footer' || region === 'nav');
  const stated = ['og:site_name', 'application-name', 'publisher', 'author'].flatMap((of) => page.metas.get(of) ?? []);
  return [...titles, ...[...frame, ...stated].map(({ text }) => text)]
    .slice(0, mostLines)
    .some((text) => nameKey(text.slice(0, 300)).includes(key));
};

type Report = { name: string; line: Line; piece: Piece };

/** A headline about somebody, and a body that presents and reports on the same, who is not the site: news of others. */
const reportOn = (page: ReadablePage): Report | undefined => {
  const headline = page.lines.find(({ heading }) => heading === 1);
  if (headline === undefined) return undefined;
  const body = page.lines
    .filter(({ region, order }) => region === 'main' && order > headline.order)
    .slice(0, mostLines);
  if (body.some(({ text }) => itself.test(text.replace(quoted, '')))) return undefined;
  const line = body.slice(0, 12).find(({ text }) => presented.test(text) && reporting.test(text));
  const name = presented.exec(line?.text ?? '')?.groups?.['name'];
  if (line === undefined || name === undefined || !headline.text.split(' ').includes(firstWord(name))) return undefined;
  if (isOwn(page, name, headline.text) || isOwn(page, firstWord(name), headline.text)) return undefined;
  return { name, line, piece: { index: headline.index, end: (body.at(-1)?.index ?? line.index) + 1 } };
};

/** The company a site that is not its own reports on, without a link to it: all its article says is held apart. */
export const companyReported = (page: ReadablePage, read: ReadFacts): OtherDraft | undefined => {
  const report = reportOn(page);
  if (report === undefined) return undefined;
  const { name, line, piece } = report;
  return {
    name: cut(name, 200),
    says: cut(line.text, 200),
    facts: [
      fact('name', cut(name, 200), seen(line, name, 0.8)),
      ...factsOfPiece(page, { piece, account: undefined }, read),
    ],
    pieces: [piece],
  };
};
