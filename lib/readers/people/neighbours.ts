import { madeOnce } from '../../prospect/made-once.ts';
import { fold } from '../../titles/fold.ts';
import { titleOf } from '../../titles/title.ts';
import { legalFormOf } from '../name/legal-forms.ts';
import type { ReadablePage } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import type { Line } from '../page-lines.ts';
import { type Card, isIn, isInAnother } from './cards.ts';
import { columnTitle, isUnderPosts } from './columns.ts';
import { groupTitle } from './group-title.ts';
import { headingBelow } from './heading-below.ts';
import { type Mention, mentions } from './mentions.ts';
import { storyTitle } from './story.ts';
import { ofOne, type TitleText, titleText } from './title-text.ts';
import { headingTitle } from './under-heading.ts';

/** Orders of the lines that are a name: they are nobody's title. */
const nameLines = madeOnce(
  (page: ReadablePage): ReadonlySet<number> => new Set(mentions(page).map(({ line }) => line.order)),
);

const aloneLines = madeOnce(
  (page: ReadablePage): ReadonlySet<number> =>
    new Set(mentions(page).flatMap(({ line, isAlone }) => (isAlone ? [line.order] : []))),
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

/** "Service technique :" below a name speaks of what follows it. */
const opensNext = /:\s?$/u;

/** The line some steps from a name, where it may be of the same person. */
const besideName = (page: ReadablePage, own: Line, step: number): Line | undefined => {
  const line = page.lines[own.order + step];
  if (line === undefined || (step > 0 && opensNext.test(line.text)) || isInAnother(page, own, line)) return undefined;
  return line;
};

const inSameCard = (page: ReadablePage, { own, card }: { own: Line; card: Card }, step: number): Line | undefined => {
  const line = besideName(page, own, step);
  return line !== undefined && isIn(card, line) ? line : undefined;
};

const body =
  /(?:\p{L}{2,20}anstalt|\p{L}{0,20}institut\p{L}{0,2}|\p{L}{0,12}universit\p{L}{1,3}|hochschule|ministeri\p{L}{2,3}|agency|council|college|foundation|association|stiftung|verband)(?!\p{L})/iu;

/** A number to call or an address ends a card's title: what follows heads the next thing. */
const reach = /\d{3}|@/;

/** "Ann Brook · Institute of Soils · Dept. Teaching": what stands between says that the field is not the person's. */
const isApart = (page: ReadablePage, { order }: Line, step: number): boolean =>
  step > 1 &&
  page.lines
    .slice(order + 1, order + step)
    .some(({ text }) => text.length < 100 && (reach.test(text) || body.test(text) || legalFormOf(text) !== undefined));

/** "BRA" beside Ada Brook in the list of a school: letters that stand for the name. */
const isCode = ({ title, work }: TitleText, name: string): boolean =>
  work !== 'post' &&
  /^\p{Lu}{2,4}$/u.test(title) &&
  name.split(' ').some((word) => fold(word).startsWith(fold(title.slice(0, 2))));

/** Lines of a card around the name: those behind it first, as most cards print the title there. */
const around = (page: ReadablePage, { line: own, person }: Mention, card: Card): TitleText[] => {
  const steps = person.given > 0.4 ? [1, 2, 3, -1, -2] : [1, -1];
  return steps.flatMap((step) => {
    const title = titleOn(page, inSameCard(page, { own, card }, step));
    const isOther =
      title === undefined || isCode(title, person.name) || (title.work === 'field' && isApart(page, own, step));
    return isOther ? [] : [title];
  });
};

/** A rank above an occupation: qualifications and trades beside it are no title. */
const leads = ({ title }: TitleText): boolean =>
  !['individual', 'entry'].includes(titleOf(title).seniority ?? 'individual');

/** Names that sites give to what holds a post. */
const roleClass =
  /(?:^|[\s_-])(?:job-?title|role|position(?!-)|funktion|function|fonction|cargo|ruolo|puesto|functie|designation|poste)(?:$|[\s_-])/iu;

/** What stands right below a name in an element called "role". */
const inRole = (page: ReadablePage, own: Line, card: Card): TitleText | undefined => {
  const line = inSameCard(page, { own, card }, 1);
  const title = roleClass.test(line?.element.attributes.class ?? '') ? titleOn(page, line) : undefined;
  return title?.work === 'none' ? undefined : title;
};

const inCard = (page: ReadablePage, mention: Mention, card: Card): TitleText | undefined => {
  const role = inRole(page, mention.line, card);
  if (role !== undefined) return role;
  const titles = around(page, mention, card);
  const posts = titles.filter(({ work }) => work === 'post');
  const best = posts.find(leads) ?? posts[0] ?? titles.find(({ work }) => work === 'field');
  const beside = titleOn(page, inSameCard(page, { own: mention.line, card }, 1));
  return best ?? (beside !== undefined && isCode(beside, mention.person.name) ? undefined : beside);
};

const isTitle = (page: ReadablePage, order: number): boolean => {
  const title = titleOn(page, page.lines[order]);
  return title !== undefined && title.work !== 'none';
};

/** True on pages whose names stand under their titles: more names have a title above than below. */
const isTitleAbove = madeOnce((page: ReadablePage): boolean => {
  const alone = mentions(page).filter((mention) => mention.isAlone);
  const below = alone.filter(({ line }) => isTitle(page, line.order + 1)).length;
  const above = alone.filter(({ line }) => isTitle(page, line.order - 1)).length;
  return above > below;
});

const [mostNames, mostOfLabel] = [4, 16];

/** "Directors:" over names: what each of them is. */
const labelOver = (line: Line | undefined): TitleText | undefined => {
  const words = /^(.{3,40}?)\s?:$/u.exec(line?.text ?? '')?.[1] ?? '';
  const title = titleText(words) ?? titleText(words.replace(/s$/u, ''));
  return title?.work === 'post' ? title : undefined;
};

/** A title over several names, one a line, none with a title below: it is everyone's. */
const shared = (page: ReadablePage, order: number): TitleText | undefined => {
  let first = order;
  while (order - first < mostOfLabel && nameLines(page).has(first - 1)) first--;
  const label = labelOver(page.lines[first - 1]);
  if (label !== undefined)
    return nameLines(page).has(first + 1) && label.title.split(' ').length < 3 ? ofOne(label) : label;
  const title = first === order || order - first > mostNames ? undefined : titleOn(page, page.lines[first - 1]);
  return title?.work === 'post' && !isTitle(page, order + 1) ? title : undefined;
};

/** True for a heading below a name on a plain line, with the next name below it: it is that one's. */
const isOfNext = (page: ReadablePage, own: Line, step: number): boolean =>
  step === 1 &&
  own.heading === 0 &&
  (page.lines[own.order + 1]?.heading ?? 0) > 0 &&
  nameLines(page).has(own.order + 2);

/** A heading of a page of jobs is a post to be filled. */
const isVacancy = (page: ReadablePage, order: number): boolean =>
  pageKind(page) === 'careers' && (page.lines[order]?.heading ?? 0) > 0;

const inRow = (page: ReadablePage, own: Line): TitleText | undefined => {
  const sides = isTitleAbove(page) ? [-1, 1] : [1, -1];
  const step = sides.find(
    (at) =>
      isTitle(page, own.order + at) &&
      !isOfNext(page, own, at) &&
      !isVacancy(page, own.order + at) &&
      besideName(page, own, at) !== undefined,
  );
  const isFree = step === 1 || !aloneLines(page).has(own.order - 2) || isTitleAbove(page);
  return step === undefined || !isFree ? undefined : titleOn(page, page.lines[own.order + step]);
};

/** The title of a name: beside it on its line, else in its card, else on the line below or above. */
export const titleFor = (page: ReadablePage, mention: Mention, card: Card | undefined): TitleText | undefined => {
  if (mention.title !== undefined) return mention.title;
  const { line } = mention;
  const inTable = columnTitle(page, line);
  if (inTable !== undefined || isUnderPosts(page, line)) return inTable;
  const beside = card === undefined ? (inRow(page, line) ?? shared(page, line.order)) : inCard(page, mention, card);
  if (beside !== undefined && beside.work !== 'none') return beside;
  const told = storyTitle(page, mention) ?? headingBelow(page, mention);
  const over = pageKind(page) === 'careers' ? undefined : (headingTitle(page, mention) ?? groupTitle(page, mention));
  return told ?? (card === undefined ? (over ?? beside) : (beside ?? over));
};
