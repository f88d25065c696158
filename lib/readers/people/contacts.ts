import { madeOnce } from '../../prospect/made-once.ts';
import { fold } from '../../titles/fold.ts';
import type { PageEmail } from '../contact/emails.ts';
import { bestName } from '../name/best-name.ts';
import { linesWithin, type ReadablePage } from '../page.ts';
import { pageLinks } from '../page-links.ts';
import { isWithin } from '../page-tree.ts';
import { isPersonProfile } from '../social/networks.ts';
import { beneath } from './beneath.ts';
import { type Card, isIn } from './cards.ts';
import { isOfList } from './desks.ts';
import type { Mention } from './mentions.ts';
import type { PersonName } from './name.ts';
import { isOfOffice, phoneOf } from './numbers.ts';
import { emailsOn, isOne } from './ways.ts';

/** How to reach one person. */
export type Reach = {
  email?: string;
  phone?: string;
  linkedin?: string /** True when the address spells the name. */;
  isNamed: boolean;
};

const general =
  /^(?:info|office|contact|kontakt|contacto|contatti|mail|email|post|hello|hallo|hi|sales|support|service|team|admin|webmaster|presse|press|marketing|jobs|career|careers|bewerbung|hr|buchhaltung|accounting|vertrieb|verkauf|einkauf|zentrale|sekretariat|enquiries|inquiries|enquiry|help|billing|orders|order|bestellung|shop|privacy|datenschutz|feedback|newsletter|reception|empfang|booking|reservations|customerservice|customercare|kundenservice|commercial|comercial|accueil|contato|atendimento|biuro|buero|firma|company|general|ventes|vendas|ventas|vendite|verkoop|sprzedaz|obchod|compras|acquisti|inkoop|administracion|administracao|administratie|amministrazione|administration|financeiro|contabilidad|comptabilite|rh|sac|rrhh|recursoshumanos|recrutement|accounts|ar|ap|payroll|quotes?|estimates?|intake|frontdesk|front-desk|customer|clientservices|works|factory|plant|export|dispatch|parts|rentals?|leasing|events?|membership|media|pr|legal|helpdesk|it|studio|projects|tenders)(?:[@._-]|$|\d)/;

/** True for addresses of a desk, not of a person. */
export const isGeneral = (email: string): boolean => general.test(email);

const post =
  /^(?:president|praesident|presidente|presidenza|vorsitz|vorsitzende[r]?|vorstand|obmann|kassier|kassierer|kassenwart|schatzmeister|schriftfuehrer|treasurer|secretary|chair|chairman|chairperson|principal|headteacher|rektor|rektorat|formand|naestformand|kasserer|sekretaer|leder|ordforande|kassor|sekreterare|puheenjohtaja|sihteeri|voorzitter|penningmeester|secretaris|bestuur|tresorier|secretaire|direction|direzione|direccion|tesorero|secretario|presidencia)\d?@/;

/** True for a mailbox of a post in a club or a school: whoever holds it, it is the body's. */
export const isOfPost = (email: string): boolean => post.test(email);

const letters = (text: string): string => fold(text).replace(/[^a-z]/g, '');

/** "m.brook", "mbrook", "brook", "mia", "mia.brook" of Mia Brook; "jferrer" of Juan Ferrer Sauce. */
const spells = (email: string, { name }: PersonName): boolean => {
  const local = letters(email.slice(0, email.indexOf('@')));
  const words = name
    .split(' ')
    .map(letters)
    .filter((word) => word.length > 1);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (local.length < 2 || first === '') return false;
  if (words.slice(1).some((word) => word.length > (word === last ? 2 : 3) && local.includes(word))) return true;
  return local === first || local.startsWith(first) || local === `${first.charAt(0)}${last.charAt(0)}`;
};

const profiles = madeOnce((page: ReadablePage) => pageLinks(page).filter(({ href }) => isPersonProfile(href)));

const linesBelow = 3;
const mostLines = 12;

/** Without a card, only an address on the next lines that spells the name is the person's. */
const spelledBelow = (page: ReadablePage, { line, person }: Mention): PageEmail | undefined => {
  const last = page.lines[Math.min(page.lines.length - 1, line.order + linesBelow)];
  const end = last === undefined ? line.index : last.index + 6;
  return emailsOn(page).find(({ email, index }) => index >= line.index && index <= end && spells(email, person));
};

const linesAbove = 4;

/** "abrook@", "ann.brook@" on the lines above: as exact a spelling is nobody else's. */
const spelledAbove = (page: ReadablePage, { line, person }: Mention): PageEmail | undefined => {
  const words = person.name.split(' ').map(letters);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const spelt = new Set([`${first.charAt(0)}${last}`, `${first}${last}`, `${last}${first}`]);
  const start = page.lines[Math.max(0, line.order - linesAbove)]?.index ?? 0;
  return emailsOn(page).find(
    ({ email, index }) =>
      index >= start && index < line.index && spelt.has(letters(email.slice(0, email.indexOf('@')))),
  );
};

const leastOfDesk = 4;

/** True where a card says what a desk's address says: "presse@" beside "Pressesprecherin". */
const isDeskOf = (page: ReadablePage, { element }: Card, email: string): boolean => {
  const desk = letters(email.slice(0, email.indexOf('@'))).slice(0, 6);
  const lines = linesWithin(page, element, mostLines).filter(({ text }) => !text.includes('@'));
  return desk.length >= leastOfDesk && lines.some(({ text }) => letters(text).includes(desk.slice(0, 5)));
};

/** True for the only address that a list of cards shows, in several of them: it is the office's. */
const isOfOffices = (page: ReadablePage, card: Card): boolean => {
  const list = card.element.parent ?? card.element;
  const all = emailsOn(page).filter((one) => isWithin(one, list));
  return isOne(all.map(({ email }) => email)) && all.some((one) => !isIn(card, one));
};

/** The one address of a card that is repeated: it need not spell the name, but a desk's only where the person is of the desk. */
const onlyEmail = (page: ReadablePage, own: readonly PageEmail[], card: Card | undefined): PageEmail | undefined => {
  if (card?.isRepeated !== true || new Set(own.map(({ email }) => email)).size !== 1) return undefined;
  return own.find(
    ({ email }) =>
      !isGeneral(email) || isDeskOf(page, card, email) || (isOfList(page, card) && !isOfOffices(page, card)),
  );
};

/** "linkedin.com/in/ann-brook-7" on a page with Ann Brook: the address says whose it is. */
const spelledProfile = (page: ReadablePage, { person }: Mention) => {
  const words = person.name.split(' ').map(letters);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return profiles(page).find(({ href }) => {
    const slug = letters(href.split('/').filter(Boolean).at(-1) ?? '');
    return first.length > 1 && last.length > 2 && slug.startsWith(first) && slug.includes(last);
  });
};

/** Certified mailboxes of Italy, which registers give to firms. */
const certified = /@(?:[\w-]{1,40}\.){0,2}(?:[a-z]{0,10}pec[a-z]{0,10}|legalmail|postecert)\./i;

/** "brookflorists@" of Ann Brook at Brook Florists spells the firm's name, not hers. */
const spellsFirm = (page: ReadablePage, email: string): boolean => {
  const local = letters(email.slice(0, email.indexOf('@')));
  const firm = letters(bestName(page)?.name ?? '');
  return certified.test(email) || (local.length > 6 && firm.startsWith(local));
};

/** Whose address it is: spelled in the card or below the name, the only one of the card, the only one below the name. */
const emailOf = (page: ReadablePage, card: Card | undefined, mention: Mention) => {
  const isShared = isOfOffice(page, card, mention);
  const own = emailsOn(page).filter((email) => isIn(card, email) && !spellsFirm(page, email.email));
  const named = own.find(({ email }) => spells(email, mention.person));
  const near = named ?? (card === undefined ? spelledBelow(page, mention) : undefined);
  const alone = onlyEmail(
    page,
    own.filter((one) => !isShared(one)),
    card,
  );
  const under = card?.isRepeated === true ? [] : beneath(page, mention).emails;
  const below = isOne(under.map(({ email }) => email)) ? under.find(({ email }) => !isGeneral(email)) : undefined;
  const email = near ?? alone ?? below ?? spelledAbove(page, mention);
  return { email, isNamed: near !== undefined, isInCard: named !== undefined };
};

/** E-mail, telephone and profile that a card ties to its person. A card alone on its page may hold the company's own. */
export const reachIn = (page: ReadablePage, card: Card | undefined, mention: Mention): Reach => {
  const { email, isNamed, isInCard } = emailOf(page, card, mention);
  const phone = phoneOf(page, { card, mention, isInCard });
  const link = profiles(page).find(({ element }) => isIn(card, element)) ?? spelledProfile(page, mention);
  return {
    ...(email === undefined ? {} : { email: email.email }),
    ...(phone === undefined ? {} : { phone: phone.number }),
    ...(link === undefined ? {} : { linkedin: link.href }),
    isNamed,
  };
};
