import { parse } from 'tldts';
import type { ReadablePage } from '../page.ts';

const form = /^[a-z0-9_][a-z0-9._%+'&-]{0,63}@(?:[a-z0-9][a-z0-9-]{0,62}\.){1,6}[a-z][a-z0-9-]{1,24}$/;

const noAnswer = /^(?:no-?_?reply|do-?not-?reply|mailer-daemon|bounces?|nobody|unsubscribe)\b/;

/** Addresses that stand in forms and themes to be replaced: "info@yourdomain.com", "votre@email.com", "johndoe@…". */
const sampleDomain =
  /^(?:(?:www\.)?(?:your|my|meine?|deine?|ihre?|votre|tu|su|jouw|uw|the|some|any)?-?(?:domain|domaine|dominio|domein|company|companyname|firma|website|site|email|e-mail|mail|mailserver|server|host|provider|business|store|shop|name)|example|sample|test|demo|xyz|abc|acme|mysite|yoursite|sitename|placeholder|anydomain|somewhere|foo|bar)\.[a-z.]{2,10}$/;
const realSampleDomains = new Set([
  'mail.com',
  'email.com',
  'xyz.com',
  'abc.com',
  'mail.de',
  'email.de',
  'mail.ru',
  'mail.ee',
  'mail.bg',
]);
const sampleLocal =
  /^(?:your|you|votre|ihre?|dein|tu|jouw|su)$|^(?:your|you|votre|ihre?|dein|tu|jouw|su)?[._-]?(?:name|email|e-mail|mail|adresse|address|correo|username|user|someone|somebody|johndoe|john\.doe|janedoe|jane\.doe|j\.?doe|max\.?mustermann|mustermann|musterfrau|vorname\.nachname|firstname\.lastname|first\.last|xxx+|abc|test|example|sample|beispiel|exemple|ejemplo)$/;

/** The address of an account's key without its path: "northgate.example". */
const accountHost = (page: ReadablePage): string => page.account.split('/', 1)[0] ?? '';

/** Registrable domain of an address; undefined where there is none (no known ending and not that of the page's own host). */
const registrable = (domain: string, page: ReadablePage): string | undefined => {
  const found = parse(domain, { allowPrivateDomains: false });
  const ending = page.host.split('.').at(-1);
  const known = found.isIcann === true || (page.host.includes('.') && found.publicSuffix === ending);
  return known ? (found.domain ?? undefined) : undefined;
};

/** How a firm makes the addresses of its people, in the words of its language. */
const nameForm =
  /^(?:vorname[._-]?(?:n(?:ach)?)?name|v\.nachname|first(?:name)?[._-]last(?:name)?|name\.surname|pr[eé]nom[._-]nom|nom[._-]pr[eé]nom|nome[._-]cognome|nombre[._-]apellidos?|nome[._-](?:apelido|sobrenome)|voornaam[._-]achternaam|fornavn[._-]e(?:tter|fter)navn|f[oö]rnamn[._-]efternamn|etunimi[._-]sukunimi|imi[eę][._-]nazwisko|jm[eé]no[._-]p[rř][ií]jmen[ií])$/u;

const isSample = (local: string, domain: string, own: boolean): boolean => {
  if (nameForm.test(local)) return true;
  if (own) return false;
  if (domain.endsWith('.invalid') || /^(?:example|test)\.(?:com|org|net|edu)$/.test(domain)) return true;
  if (sampleLocal.test(local)) return true;
  return (
    sampleDomain.test(domain) &&
    (!realSampleDomains.has(domain) || /^(?:info|contact|hello|mail|email|me|support|office|name)$/.test(local))
  );
};

/** True for an address that only shows how one is written: "info@yourdomain.com". */
export const isSampleEmail = (email: string, page: ReadablePage): boolean => {
  const at = email.indexOf('@');
  const domain = registrable(email.slice(at + 1).toLowerCase(), page);
  return domain !== undefined && isSample(email.slice(0, at).toLowerCase(), domain, domain === accountHost(page));
};

/** Whose an e-mail address looks to be, by its domain. */
export type EmailOwner = 'own' | 'free' | 'other';

const free =
  /^(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|me|aol|gmx|web|t-online|freenet|posteo|mailbox|protonmail|proton|orange|wanadoo|free|laposte|sfr|bluewin|hispeed|libero|virgilio|alice|tin|tiscali|pec|legalmail|postecert|arubapec|btinternet|btconnect|sky|comcast|verizon|sbcglobal|att|bellsouth|charter|cox|earthlink|msn|mac|telenet|skynet|ziggo|kpnmail|planet|home|xs4all|telia|seznam|centrum|wp|o2|onet|interia|uol|bol|terra|telefonica|qq|163|126|naver|hanmail|mail|email|rediffmail|bigpond|optusnet|xtra|shaw|rogers|sympatico|eircom|zoho|fastmail|aon|chello|arcor|vodafone)\.[a-z.]{2,6}$/;

/** First label of a registrable domain, letters and digits only. */
const labelOf = (domain: string): string => (domain.split('.', 1)[0] ?? '').replaceAll('-', '');

/** Whose an address is: the company's own (its domain, or the same name under another ending), of a mail service, or somebody else's. */
export const ownerOf = (email: string, page: ReadablePage): EmailOwner => {
  const domain = registrable(email.slice(email.indexOf('@') + 1), page) ?? '';
  const own = accountHost(page);
  if (domain === own || own.endsWith(`.${domain}`)) return 'own';
  if (/(?:^|\.)(?:pec|legalmail)\./.test(email.replace('@', '.'))) return 'free';
  if (labelOf(domain).length > 3 && labelOf(domain) === labelOf(own)) return 'own';
  return free.test(domain) ? 'free' : 'other';
};

/** What people are asked to take out of an address: "ann@NOSPAMnorthgate.example". */
const guard = /[._-]?(?:no-?spam|remove-?(?:this|me)|spamschutz|pas-?de-?spam)([._-]?)/;

/** An address without such a word, where one is left that way. */
const unguarded = (email: string): string =>
  email
    .replace(guard, (_, edge: string, at: number) => (edge === '.' && email.charAt(at) === '.' ? '.' : ''))
    .replace(/^@.*$/, email);

/** A well-formed e-mail address in lower case; undefined for anything else, for samples and for addresses nobody reads. */
export const emailOf = (text: string, page: ReadablePage): string | undefined => {
  const email = unguarded(text.toLowerCase().replace(/^[.'&-]+|[.'&-]+$/g, ''));
  if (email.length > 200 || !form.test(email) || /\.\.|\.@/.test(email)) return undefined;
  const at = email.indexOf('@');
  const [local, host] = [email.slice(0, at), email.slice(at + 1)];
  const domain = registrable(host, page);
  if (domain === undefined || noAnswer.test(local)) return undefined;
  return isSample(local, domain, domain === accountHost(page)) ? undefined : email;
};
