import type { AccountView } from '../prospect/view.ts';
import { fold } from '../titles/fold.ts';
import { remembered } from '../titles/remembered.ts';
import { titleOf, workIn } from '../titles/title.ts';

/** Posts of a whole firm, and the words behind the last comma: presidents and directors have regions there. */
const chief =
  /^(?<post>(?:[^,]{0,40}(?<!\p{L}))?(?:chief|ceo|cfo|cto|coo|founder|owner|geschäftsführer|inhaber|gründer|pdg|fondat|amministratore|titolare|fundador)[^,]{0,60}), (?<firm>\p{Lu}[^,]{1,60}(?:, [^, ]{2,5})?)$/iu;
/** "CEO of Stone Mills": founders and presidents are not in it, for they found and lead parts of this firm too. */
const chiefOf =
  /^(?:[^,]{0,40}(?<!\p{L}))?(?:ceo|chief executive(?: officer)?|cfo|chief financial officer|chair(?:man|woman|person)?) of (?<firm>[^,;|]{2,60})$/iu;
/** "Partner at Hillside Capital"; an own post before a comma makes it a second one. */
const at = /^(?<post>[^,@;|]{2,60}?) (?:at|bei|chez|presso|hos|@) (?<firm>[^,;|]{2,60}(?:, [^, ]{2,5})?)$/iu;
/** "Head of Sales, Stone Mills, Inc.": the legal form tells a firm from a department. */
const formed =
  /^[^;|]{2,90}?, (?<firm>[^,;|]{2,60}?,? (?:inc|llc|llp|ltd|limited|corp|corporation|plc|gmbh|ag|kg|se|s\.?a|sas|sarl|s\.?r\.?l|b\.?v|n\.?v|ab|oy|aps)\.?)$/iu;
/** "Managing Partner, Software Practice, Stone & Mills": two names behind the part of the firm that is led there. */
const paired =
  /^(?<post>[^,]{0,40}(?:managing|chief|president|founder|owner)[^,]{0,40}), [^,]{2,60}, (?<firm>\p{Lu}[\p{L}-]{1,30} & \p{Lu}[\p{L}-]{1,30})$/iu;
const legalForm = /(?<!\p{L})(?:inc|llc|llp|ltd|limited|corp|corporation|plc|gmbh|ag)\.?$/iu;
const house =
  /(?<!\p{L})(?:inc|llc|ltd|limited|corp|corporation|plc|gmbh|ag|partners|capital|ventures|university|universität|universit[àé]|college|bank|holdings?|institute?|foundation)(?!\p{L})/iu;
const region =
  /^(?:(?:(?:north|south|east|west|central|latin|northern|southern|eastern|western|asia|middle)[ -]?){0,2}(?:americas?|europe|asia|africa|pacific|east|west|north|south|europa|amérique|germany|deutschland|austria|switzerland|france|italy|spain|benelux|nordics|iberia|uk & ireland|international|global|worldwide|canada|mexico|brazil|india|china|japan|australia|ireland|netherlands|belgium|poland|sweden|norway|denmark|finland|israel|singapore))$/iu;
const initialled = /^[A-Z]{2,5}$/u;
/** What is no firm behind "at" and "of": "attorney at law", "CEO of the Group". */
const noFirm =
  /^(?:the|our|this|its|his|her|an?|der|die|das|la|le|les)(?!\p{L})|^(?:law|large|risk|work|home|sea|group|head ?quarters|hq|corporate)(?!\p{L})|(?<!\p{L})(?:division|department|team|office|branch|practice|unit|level|site|plant|store)$/iu;

const key = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, '');
const initials = (name: string): string => key((name.match(/(?<!\p{L})\p{L}/gu) ?? []).join(''));

/** What the account is called, by its facts and by the first label of its domain; nothing while no page names it. */
export const namesOf = (view: AccountView): string[] => {
  const said = [view.one('name')?.value, view.one('legalName')?.value].flatMap((name) => name ?? []);
  if (said.length === 0) return [];
  const towns = view.all('address').flatMap(({ value }) => value.locality ?? []);
  return [...said, ...said.map(initials), view.account.split('.', 1)[0] ?? '', ...towns]
    .map(key)
    .filter((name) => name.length > 2);
};

const another = /\s?(?:[&/+]|(?<!\p{L})(?:and|und|et|e|y)(?!\p{L}))\s?/iu;
const isTop = (post: string): boolean => ['owner', 'c-suite'].includes(titleOf(post).seniority ?? '');
const isTopAlone = (post: string): boolean => post.split(another).every(isTop);
const isPlain = (post: string): boolean => workIn(post) === 'post' && !another.test(post);

/** Behind a mere comma: a short word that may be a place, or another post "at" a firm. */
const notBare = /^\p{L}{2,5}$| (?:at|bei|chez|presso|hos) /iu;

/** The firm behind a chief's comma or behind "at": a town or a department for whom no house is named. */
function firmBehind(title: string): string {
  const { post: chiefly = '', firm: comma = '' } = chief.exec(title)?.groups ?? {};
  if (comma !== '') return isTop(chiefly) && !notBare.test(comma) ? comma : '';
  const { post: led = '', firm: pair = '' } = paired.exec(title)?.groups ?? {};
  if (pair !== '') return isTop(led) ? pair : '';
  const { post = '', firm = '' } = at.exec(title)?.groups ?? {};
  return isTopAlone(post) || (isPlain(post) && house.test(firm) && firm.includes(' ')) ? firm : '';
}

/** The firm a title names beside the post, as far as its form tells one; empty where it names none. */
const firmIn = (title: string): string =>
  formed.exec(title)?.groups?.['firm'] ?? chiefOf.exec(title)?.groups?.['firm'] ?? firmBehind(title);

/** The firm beside the post, in short form, where it can be no place, part or department of this one; the same few titles come back with every firm. */
const outsideFirm = remembered((title): string | undefined => {
  const firm = firmIn(title);
  if (!/^\p{Lu}/u.test(firm) || noFirm.test(firm) || region.test(firm) || initialled.test(firm)) return undefined;
  return legalForm.test(firm) || workIn(firm) === undefined ? key(firm) : undefined;
}, 4_000);

/**
 * True for a title that says its bearer works for another firm: "Chief Executive Officer, Stone Mills" on a board of advisers,
 * "Partner at Hillside Capital"; `names` gives this one's own, and its towns, and is asked only where a title names a firm.
 */
export const isOfAnotherFirm = (title: string | undefined, names: () => readonly string[]): boolean => {
  const firm = title === undefined ? undefined : outsideFirm(title);
  if (firm === undefined) return false;
  const own = names();
  return own.length > 0 && !own.some((name) => name.includes(firm) || firm.includes(name));
};
