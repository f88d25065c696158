import { madeOnce } from '../../prospect/made-once.ts';
import { linesWithin, type ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { around, type PageElement } from '../page-tree.ts';
import { type Mention, mentions } from './mentions.ts';

const [fewestItems, mostItems] = [4, 60];
const levels = 3;

const itemOf = ({ element }: Line): PageElement | undefined => {
  let steps = 0;
  for (const one of around(element)) {
    if (one.tag === 'li') return one;
    if (++steps > levels) break;
  }
  return undefined;
};

const nameLines = madeOnce(
  (page: ReadablePage): ReadonlySet<number> => new Set(mentions(page).map(({ line }) => line.order)),
);

/** "James Harlow" among "Tarn", "Orbis" and "Velora Systems": a firm called like a person, in a list of which most are no names. */
const isAmongFirms = (page: ReadablePage, line: Line): boolean => {
  const item = itemOf(line);
  const items = (item?.parent?.children ?? []).flatMap((one) =>
    one.kind === 'element' && one.tag === 'li' ? one : [],
  );
  if (items.length < fewestItems || items.length > mostItems) return false;
  const shown = items.map((one) => linesWithin(page, one, 2));
  const names = shown.filter(([first]) => first !== undefined && nameLines(page).has(first.order));
  const isBare = shown.every((lines) => lines.length < 2 && !/\d|@/.test(lines[0]?.text ?? ''));
  return isBare && names.length * 2 < items.length;
};

const farewell =
  /(?<!\p{L})(?:verabschiede[tn]|ausgeschieden|scheidet aus|nicht mehr zur (?:wahl|verfügung)|stepped down|has left|have left|left the (?:board|committee|company|firm|team)|retired from|said goodbye|quitte(?:nt)? (?:le|la|l['’])|a quitté|ont quitté|ha lasciato|hanno lasciato|ha dejado|deixou|afscheid|afgetreden|avgått|gått av|fratrådt|fratrådte|odstoupil[aiy]?|ustąpił[aiy]?)(?!\p{L})/iu;
const longest = 1_000;
const mostFarewells = 20;

const farewells = madeOnce((page: ReadablePage): readonly string[] =>
  page.lines
    .filter(({ text }) => text.length < longest && farewell.test(text))
    .slice(0, mostFarewells)
    .map(({ text }) => text),
);

const nearest = 4;

/** "Elmford Bridge" over an address with the line "Elmford Bridge,": the town of an office. */
const isTown = ({ lines }: ReadablePage, { order, text }: Line): boolean =>
  lines.slice(order + 1, order + 1 + nearest).some((one) => one.text === `${text},`);

/** Whom the page says goodbye to, and firms called like people; a post beside the name says otherwise. */
export const isNotStaff = (page: ReadablePage, { line, person, isAlone }: Mention): boolean =>
  (isAlone && (isAmongFirms(page, line) || isTown(page, line))) ||
  farewells(page).some((text) => text.includes(person.printed));
