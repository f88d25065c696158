import { madeOnce } from '../../prospect/made-once.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { type PersonName, personName } from './name.ts';
import { type Represented, representedIn } from './represented.ts';

/** Words before names that are no title: who speaks for the firm, whom to ask. */
const label =
  /^(?:(?:gesetzlich\s|rechtlich\s)?vertreten durch|(?:gesetzliche?|vertretungsberechtigte[rn]?)\s\p{L}{4,30}|vertretungsberechtigt\p{L}{0,4}|represented by|legal representatives?|représentée? par|représentant légal|rappresentat[ao] da|legale rappresentante|representad[ao] por|representante legal|vertegenwoordigd door|verantwortlich(?:er)?(?: (?:i\. ?s\. ?d\. ?p\.|im sinne|für den inhalt|für (?:den )?inhalt\p{L}{0,4}|gemäß|nach|i\.s\.d\.).{0,60})?|(?:(?:redaktionell|inhaltlich|journalistisch|presserechtlich) )?verantwortlich(?:er?|e person)?(?: (?:gemäß|nach|i\.s\.d\.) .{0,60})?|direct(?:eur|rice) de (?:la )?publication|responsable de (?:la )?(?:publication|rédaction)|v\. ?i\. ?s\. ?d\. ?p\.?|att|attn|att\.|attention|c\/o|v\/|contact(?: person)?|(?:ihre?\s)?kontakt(?:person)?|(?:ihre?n?\s)?ansprechpartner(?:in)?(?: .{0,30})?|persona de contacto|contacto|contatto|contato|personne (?:de contact|à contacter)|contactpersoon|press contact|pressekontakt|media contact|contact presse|for more information,? contact|(?:votre |vos )?interlocut(?:eur|rice)s?|(?:il tuo |la tua )?(?:referente|persona di riferimento)|uw contactpersoon)$/iu;

const isLabel = (text: string): boolean => text.length < 90 && label.test(text.replace(/[\s:.,–-]+$/u, ''));

/** What stands behind a label on its line; empty without one. */
export const behindLabel = (text: string): string => {
  const at = text.indexOf(':');
  return at > 0 && isLabel(text.slice(0, at)) ? text.slice(at + 1).trim() : '';
};

const mostNames = 4;

/** "Northgate · Ann Brook · Mill Lane 4 · Leeds": the name among the pieces of an address. */
const amongAddress = (text: string): PersonName[] => {
  const pieces = text.length > 300 ? [] : text.split(/\s[·|•]\s/u);
  if (pieces.length < 3 || !pieces.some((piece) => /\d/.test(piece))) return [];
  return pieces.flatMap((piece) => personName(piece) ?? []).filter(({ given }) => given > 0.9);
};

/** "Meet Dr. Ann Brook" over her story: whoever is presented with a form of address of professions. */
const presented =
  /^(?:meet|introducing|lernen sie|rencontrez|conozca a|conosci)\s(?=(?:prof\.\s)?(?:dr|dra|dott|dott\.ssa|mr|mrs|ms)\.?\s)/iu;

const presentedIn = ({ heading, text }: Line): Represented[] => {
  const said = heading > 0 && text.length < 80 ? presented.exec(text)?.[0] : undefined;
  const person = said === undefined ? undefined : personName(text.slice(said.length).replace(/\s(?:kennen|!)$/u, ''));
  return person === undefined ? [] : [{ person }];
};

/** Names behind a label on its line: "Vertreten durch: Max Brook und Eva Stein". */
const behind = (line: Line): Represented[] => {
  const inAddress = amongAddress(line.text);
  if (inAddress.length > 0) return inAddress.map((person) => ({ person }));
  const met = presentedIn(line);
  if (met.length > 0) return met;
  const at = line.text.lastIndexOf(':');
  const cut = at > 0 ? at : (/^(?:c\/o|v\/|att\.?|attn\.?)(?=\s)/i.exec(line.text)?.[0].length ?? 0);
  if (cut === 0 || !isLabel(line.text.slice(0, cut))) return representedIn(line);
  const parts = line.text
    .slice(cut + 1)
    .split(/\s{0,2}(?:,|;|\/|\sund\s|\sand\s|&|\set\s|\sy\s|\se\s|\sen\s|\sog\s|\soch\s)\s{0,2}/u);
  const names = parts.slice(0, mostNames).flatMap((part) => personName(part) ?? []);
  return names.length === 0 ? representedIn(line) : names.map((person) => ({ person }));
};

/** Names that follow a word such as "represented by", by the order of their line. */
export const labelled = madeOnce((page: ReadablePage): ReadonlyMap<number, readonly Represented[]> => {
  const found = new Map<number, readonly Represented[]>();
  for (const line of page.lines) {
    const names = behind(line);
    if (names.length > 0) found.set(line.order, names);
    else if (isLabel(line.text)) for (const [order, person] of below(page, line)) found.set(order, [{ person }]);
  }
  return found;
});

/** The lines right below a label, as long as they are names. */
const below = (page: ReadablePage, { order }: Line): [number, PersonName][] => {
  const found: [number, PersonName][] = [];
  for (let at = order + 1; at <= order + mostNames; at++) {
    const name = personName(page.lines[at]?.text ?? '');
    if (name === undefined) break;
    found.push([at, name]);
  }
  return found;
};
