import { titleOf } from '../../titles/title.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { perPage } from '../per-page.ts';
import { type Card, isIn } from './cards.ts';
import { type Mention, mentions } from './mentions.ts';
import { type TitleText, titleText } from './title-text.ts';

/** Orders of the lines that are a name: they are nobody's title. */
const nameLines = perPage((page): ReadonlySet<number> => new Set(mentions(page).map(({ line }) => line.order)));

const aloneLines = perPage(
  (page): ReadonlySet<number> => new Set(mentions(page).flatMap(({ line, isAlone }) => (isAlone ? [line.order] : []))),
);

const titleOn = (page: ReadablePage, line: Line | undefined): TitleText | undefined => {
  if (line === undefined || nameLines(page).has(line.order) || line.region === 'nav') return undefined;
  const title = titleText(line.text);
  if (title === undefined) return undefined;
  const isOpen = /(?:\s(?:and|und|et|y|e|en|og|och)|[&,])$/u.test(line.text);
  if (isOpen) return continued(page, line) ?? title;
  return rankOnly.test(title.title) ? (withScope(page, line) ?? title) : title;
};

const rankOnly = /^(?:(?:senior|executive|group|corporate|first|assistant) ){0,2}(?:vice president|vp|evp|svp)$/i;

/** "Senior Vice President", and on the next line of what. */
const withScope = (page: ReadablePage, line: Line): TitleText | undefined => {
  const next = page.lines[line.order + 1];
  const isNear = next?.element.parent === line.element.parent && (next?.text.length ?? 99) < 70;
  const scope = isNear && next !== undefined ? titleText(next.text) : undefined;
  return scope === undefined || scope.work === 'none' ? undefined : continued(page, line);
};

/** "President and" goes on on the next line. */
const continued = (page: ReadablePage, { order, text }: Line): TitleText | undefined => {
  const next = page.lines[order + 1];
  return next === undefined || nameLines(page).has(next.order) ? undefined : titleText(`${text} ${next.text}`);
};

const lineAt = (page: ReadablePage, order: number, card: Card | undefined): Line | undefined => {
  const line = page.lines[order];
  return line !== undefined && (card === undefined || isIn(card, line)) ? line : undefined;
};

/** Lines of a card around the name: those behind it first, as most cards print the title there. */
const around = (page: ReadablePage, { line: { order }, person }: Mention, card: Card): TitleText[] => {
  const steps = person.given > 0.4 ? [1, 2, 3, -1, -2] : [1, -1];
  return steps.flatMap((step) => titleOn(page, lineAt(page, order + step, card)) ?? []);
};

/** A rank above an occupation: qualifications and trades beside it are no title. */
const leads = ({ title }: TitleText): boolean =>
  !['individual', 'entry'].includes(titleOf(title).seniority ?? 'individual');

const inCard = (page: ReadablePage, mention: Mention, card: Card): TitleText | undefined => {
  const titles = around(page, mention, card);
  const posts = titles.filter(({ work }) => work === 'post');
  const best = posts.find(leads) ?? posts[0] ?? titles.find(({ work }) => work === 'field');
  return best ?? titleOn(page, lineAt(page, mention.line.order + 1, card));
};

const isTitle = (page: ReadablePage, order: number): boolean => {
  const title = titleOn(page, page.lines[order]);
  return title !== undefined && title.work !== 'none';
};

/** True on pages whose names stand under their titles: more names have a title above than below. */
const isTitleAbove = perPage((page): boolean => {
  const alone = mentions(page).filter((mention) => mention.isAlone);
  const below = alone.filter(({ line }) => isTitle(page, line.order + 1)).length;
  const above = alone.filter(({ line }) => isTitle(page, line.order - 1)).length;
  return above > below;
});

const mostNames = 4;

/** A title over several names, one a line, none with a title below: it is everyone's. */
const shared = (page: ReadablePage, order: number): TitleText | undefined => {
  let first = order;
  while (order - first < mostNames && nameLines(page).has(first - 1)) first--;
  const title = first === order ? undefined : titleOn(page, page.lines[first - 1]);
  return title?.work === 'post' && !isTitle(page, order + 1) ? title : undefined;
};

const inRow = (page: ReadablePage, order: number): TitleText | undefined => {
  const sides = isTitleAbove(page) ? [order - 1, order + 1] : [order + 1, order - 1];
  const side = sides.find((at) => isTitle(page, at));
  const isFree = side !== undefined && (side > order || !aloneLines(page).has(order - 2) || isTitleAbove(page));
  return side === undefined || !isFree ? undefined : titleOn(page, page.lines[side]);
};

/** The title of a name: beside it on its line, else in its card, else on the line below or above. */
export const titleFor = (page: ReadablePage, mention: Mention, card: Card | undefined): TitleText | undefined => {
  if (mention.title !== undefined) return mention.title;
  const { order } = mention.line;
  return card === undefined ? (inRow(page, order) ?? shared(page, order)) : inCard(page, mention, card);
};
