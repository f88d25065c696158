import { madeOnce } from '../../prospect/made-once.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { coupleIn } from './couples.ts';
import { halves, runHalves, spaceHalves } from './halves.ts';
import { behindLabel, labelled } from './labelled.ts';
import { isMake } from './makes.ts';
import { type PersonName, personName } from './name.ts';
import { listedIn, namesIn, type Role } from './several.ts';
import { ofOne, type TitleText, titleText } from './title-text.ts';
import { contactData, withContact } from './with-contact.ts';

/** A person's name on a line of the page: the whole line, or beside a title. */
export type Mention = {
  person: PersonName;
  line: Line;
  /** The title on the same line. */
  title?: TitleText;
  /** True when the line holds nothing but the name (and degrees). */
  isAlone: boolean;
  /** True where the line shows a way to reach them, or the post of one named with them. */
  isBacked?: boolean;
};

const longestLine = 260;
const mostLines = 6_000;

const mostPieces = 10;

type Half = { person: PersonName; title: TitleText };

/** "Sales Manager at …": what follows is a firm or a division. */
const goesOn =
  /\s(?:at|of|for|with|bei|chez|presso|nach|nach dem|selon|secondo|según|segundo|volgens|according to)\s?$/iu;

/** "Ann Brook | Florist | Contact": the next piece, where it says more than all of them. */
const titleBehind = (text: string): TitleText | undefined => {
  const [piece = '', ...more] = text.split(/\s[|•·]\s/u, 4);
  const next = more.length === 0 ? undefined : titleText(piece);
  return next === undefined || next.work === 'none' ? titleText(text) : next;
};

/** Which half is the name and which the title; a title without a known post needs a known given name beside it. */
const pairOf = (left: string, right: string): Half[] => {
  const couple = coupleIn(left);
  const posts = couple.length === 0 ? [] : [titleBehind(right), titleText(right.replace(/s$/u, ''))];
  const theirs = posts.find((post) => post?.work === 'post');
  if (theirs !== undefined) return couple.map((person) => ({ person, title: theirs }));
  const name = personName(left);
  const title = name === undefined ? undefined : titleBehind(right.includes('(') ? right : right.replace(/\)$/, ''));
  if (name !== undefined && title !== undefined && isCredible(title, name)) return [{ person: name, title }];
  const before = titleText(left) ?? titleText(left.replace(/s$/, ''));
  if (before === undefined || before.work === 'none' || goesOn.test(left)) return [];
  const names = namesIn(right).filter(({ person }) => isCredible(before, person));
  return names.map(({ person, role }) => ({ person, title: role ?? (names.length > 1 ? ofOne(before) : before) }));
};

const isCredible = (title: TitleText, { given, name }: PersonName): boolean =>
  title.work === 'post' || (title.work === 'field' && given > 0.4 && !isInitials(title, name));

/** "Ann Brook (AB)": the letters the firm has for her. */
const isInitials = ({ title }: TitleText, name: string): boolean =>
  title === title.toUpperCase() && title === (name.match(/(?<![\p{L}\p{M}])\p{Lu}/gu) ?? []).join('');

const inLine = (line: Line): Mention[] => {
  const at = contactData.exec(line.text.slice(0, longestLine))?.index ?? 0;
  const found = inText(line, line.text);
  if (found.some(({ title, isAlone }) => isAlone || title !== undefined)) return found;
  const before = at < 6 ? [] : inText(line, line.text.slice(0, at).replace(/[\s(–—|·:,/-]{1,4}$/u, ''));
  if (before.some(({ title }) => title !== undefined) && found.length > 0) return before;
  if (found.length > 0 && !before.some(({ isAlone }) => isAlone)) return found;
  if (before.length > 0) return before.map((one) => ({ ...one, isBacked: true }));
  const behind = behindLabel(at > 5 ? line.text.slice(0, at) : line.text) || behindLabel(line.text);
  if (behind !== '') return inText(line, behind);
  const beside = besideNumber(line);
  if (beside.length > 0) return beside;
  return withContact(line.text.slice(0, at), line.text.slice(at)).map((one) => ({
    ...one,
    line,
    isAlone: false,
    isBacked: true,
  }));
};

/** "Mobile: Ann Brook (Director) 0141 555 0142", "WhatsApp 0141 555 0142 (Ann Brook, Sales Manager)". */
const besideNumber = (line: Line): Mention[] => {
  const text = line.text.slice(0, longestLine);
  const at = contactData.exec(text)?.index ?? -1;
  const [, name] = at < 0 ? [] : (/^\p{L}{2,12}\s?:\s(.{6,80})$/u.exec(text.slice(0, at)) ?? []);
  const [, inside] = at < 0 ? [] : (/\d\s?\(([^()]{6,80})\)$/u.exec(text) ?? []);
  const found = [name, inside].flatMap((piece) => (piece === undefined ? [] : inText(line, piece)));
  return found.filter(({ title }) => title?.work === 'post');
};

const severally = (line: Line, { person, role }: Role, all: readonly Role[]): Mention =>
  role === undefined
    ? { person, line, isAlone: true, isBacked: all.some((one) => one.role !== undefined) }
    : { person, line, title: role, isAlone: false };

/** "Nom : Ada Brook": the word for a name in front of it. */
const called = /^(?:name|nom|nome|nombre|naam|navn|namn|imię i nazwisko|jméno)\s?:\s(?=\p{Lu})/iu;

const inText = (line: Line, printed: string): Mention[] => {
  const text = printed.replace(called, '');
  const alone = personName(text);
  if (alone !== undefined) return [{ person: alone, line, isAlone: true }];
  if (text.length > longestLine) return [];
  const listed = listedIn(text);
  if (listed.length > 1) return listed.map((one) => severally(line, one, listed));
  const several = text.includes(': ') ? [] : namesIn(text).filter(({ person }) => person.given > 0.6);
  if (several.length > 1) return several.map((one) => severally(line, one, several));
  for (const [left, right] of [...halves(text), ...runHalves(line, text)]) {
    const pairs = pairOf(left, right);
    if (pairs.length > 0) return pairs.map(({ person, title }) => ({ person, title, line, isAlone: false }));
  }
  for (const [left, right] of spaceHalves(text)) {
    const pairs = pairOf(left, right).filter(
      ({ person, title }) =>
        title.work === 'post' && (isSure(person) || (person.given > 0.8 && left.startsWith(title.title))),
    );
    if (pairs.length > 0) return pairs.map(({ person, title }) => ({ person, title, line, isAlone: false }));
  }
  return firstRun(line);
};

/** A given name that is known well, or initials as only names have. */
const isSure = ({ given, name }: PersonName): boolean => given > 0.9 || /^(?:\p{Lu}\. ?){1,3}\p{Lu}/u.test(name);

/** A name in a run of its own at the beginning of a line: "<b>Ann Brook</b> joined us in 2019 …". */
const firstRun = (line: Line): Mention[] => {
  const second = line.runs[1]?.start;
  const person = second === undefined ? undefined : personName(line.text.slice(0, second));
  const isKnown = person !== undefined && (person.given > 0.9 || /^\p{Lu}\./u.test(person.name));
  return isKnown ? [{ person, line, isAlone: false }] : [];
};

const shapeOf = ({ element }: Line): string => `${element.tag}.${element.attributes.class ?? ''}`;

/** "Happiness Wrangler" under "Ann Brook": words of a name's form, of another shape, right beside a name with a known given name. */
const isBesideName = (all: readonly Mention[], nth: number): boolean => {
  const one = all[nth];
  if (one === undefined || !one.isAlone || one.person.given > 0.4) return false;
  return [all[nth - 1], all[nth + 1]].some(
    (other) =>
      other?.isAlone === true &&
      other.person.given > 0.8 &&
      Math.abs(other.line.order - one.line.order) === 1 &&
      other.line.element.parent === one.line.element.parent &&
      shapeOf(other.line) !== shapeOf(one.line),
  );
};

/** "Northgate Ltd · Directors: Ann Brook, Max Stein · Company no. …": the piece of a line that says who they are. */
const inPieces = (line: Line): Mention[] =>
  line.text
    .split(/\s[·|•]\s/u, mostPieces)
    .filter((piece, _, { length }) => length > 1 && piece.includes(': '))
    .flatMap((piece) => inText(line, piece))
    .filter(({ title }) => title?.work === 'post');

const onLine = (page: ReadablePage, line: Line): Mention[] => {
  if (line.region === 'nav' || line.text.length < 4 || isMake(page, line)) return [];
  const found = inLine(line);
  if (found.length > 0) return found;
  const named = labelled(page).get(line.order);
  return named === undefined ? inPieces(line) : named.map((one) => ({ ...one, line, isAlone: false }));
};

const [fewestOfSeries, longestOddTitle] = [2, 60];

/** Shapes of lines on which the page prints names with titles, several times: "ANN BROOK – ACCOUNTANT". */
const seriesOf = (all: readonly Mention[]): ReadonlySet<string> => {
  const counted = new Map<string, number>();
  for (const { line, title } of all)
    if (title?.work === 'post') counted.set(shapeOf(line), (counted.get(shapeOf(line)) ?? 0) + 1);
  return new Set([...counted].flatMap(([shape, times]) => (times >= fewestOfSeries ? [shape] : [])));
};

/** "KIM STONE – CHEESE WRANGLER" among lines of that shape with titles we know. */
const oddTitle = (line: Line): Mention[] => {
  if (line.text.length > longestOddTitle * 2) return [];
  for (const [left, right] of halves(line.text)) {
    const person = personName(left);
    const isTitle = right.length <= longestOddTitle && titleText(right.replace(/^the /i, '')) !== undefined;
    if (person !== undefined && person.given > 0.4 && isTitle && (personName(right)?.given ?? 0) < 0.5)
      return [{ person, title: { title: right.trim(), work: 'post' }, line, isAlone: false }];
  }
  return [];
};

/** Every name the page sets apart, in reading order. */
export const mentions = madeOnce((page: ReadablePage): Mention[] => {
  const lines = page.lines.slice(0, mostLines);
  const plain = lines.map((line) => ({ line, found: onLine(page, line) }));
  const series = seriesOf(plain.flatMap(({ found }) => found));
  const all = plain.flatMap(({ line, found }) =>
    found.length === 0 && line.region === 'main' && series.has(shapeOf(line)) ? oddTitle(line) : found,
  );
  return all.filter((_, nth) => !isBesideName(all, nth));
});
