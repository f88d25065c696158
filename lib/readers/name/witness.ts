import { parse } from 'tldts';
import { sharedHostOf } from '../../prospect/identity.ts';
import { madeOnce } from '../../prospect/made-once.ts';
import { fold, spelledOut } from '../../titles/fold.ts';
import { meta, type ReadablePage } from '../page.ts';
import { withoutLegalForm } from './legal-forms.ts';
import { isPageName } from './page-words.ts';

/** A name for comparing: folded words in one, without legal form, "&" as "and": "Müller & Söhne GmbH" is "mullerandsohne". */
export const nameKey = (name: string): string => lettersOf(fold(withoutLegalForm(name).replaceAll('&', ' and ')));

const lettersOf = (folded: string): string => folded.replace(/[^\p{L}\p{N}]+/gu, '');

/** Spellings of a name as they appear in domain labels: with and without "and", umlauts spelled out. */
const labelForms = (name: string): string[] => {
  const bare = withoutLegalForm(name);
  const spelled = spelledOut(bare);
  return [
    nameKey(bare),
    lettersOf(fold(bare.replaceAll('&', ' '))),
    lettersOf(fold(bare.replace(/^(?:the|die|der|das|le|la|les|il|el|los|de|het) (?=\p{Lu})/iu, ''))),
    ...(spelled === undefined ? [] : [lettersOf(spelled.replaceAll('&', 'und'))]),
  ].filter((form) => form !== '');
};

/** First label of the site's own domain, letters and digits only: "north-gate.example" is "northgate". Empty on hosts that say nothing. */
export const domainLabel = madeOnce((page: ReadablePage): string => labelOf(page.host));

/** What else an address may be called by: the name before the domain's own, or the first part of its path where many share the host. */
export const furtherLabels = madeOnce((page: ReadablePage): string[] => {
  const [below = ''] = page.host.split('.');
  const path = sharedHostOf(page.account) === undefined || !URL.canParse(page.url) ? '' : new URL(page.url).pathname;
  const [first = '', ...rest] = path.split('/').filter(Boolean);
  const labels = [below, rest.length === 0 ? '' : first].map((one) => lettersOf(fold(one)));
  return labels.filter((label) => label.length > 4 && label !== domainLabel(page) && !isPageName(label));
});

const saysNothing = /(?:^|\.)(?:invalid|localhost|test|local)$/;

/** First label of a host's registrable domain, letters and digits only; empty where the host says nothing. */
export const labelOf = (host: string): string => {
  if (saysNothing.test(host)) return '';
  const { domainWithoutSuffix, isIp } = parse(host, { allowPrivateDomains: true });
  return isIp ? '' : (domainWithoutSuffix ?? '').replace(/[^\p{L}\p{N}]+/gu, '');
};

/** How well a name and a domain label agree: 1 the same, less for a part or initials, 0 not at all. */
export const labelAgreement = (name: string, label: string): number => {
  if (label.length < 2) return 0;
  const forms = labelForms(name).map((form) => formAgreement(form, label));
  const others = [initialsAgreement, wordsAgreement, endAgreement, practiceAgreement].map((way) => way(name, label));
  return Math.max(0, ...forms, ...others);
};

const degreeBehind =
  /(?:,? (?:D\.?D\.?S|D\.?M\.?D|M\.?D|D\.?C|O\.?D|D\.?O|D\.?P\.?M|D\.?V\.?M|Ph\.?D|Psy\.?D|C\.?P\.?A|Esq|LCSW|LMFT)\.?){1,3}$/u;
const callingBefore =
  /^(?:Dr|Prof|Notar(?:in)?|Rechtsanw\p{L}{1,10}|RA|Anwalt\p{L}{0,12}|Zahn\p{L}{2,12}|Tier\p{L}{2,12}|Arzt\p{L}{0,8}|Praxis|Kanzlei|Architekt(?:in)?|Steuerberat\p{L}{2,6}|Maître|Me|Cabinet|Notaire|Avv|Dott|Studio|Notar[íi]a|Notario|Tandlæge|Architetto)(?:[. ]|$)/u;

/** "Ada B. Kerr, D.D.S." on kerrdentist.example, "Dr. med. Ada Linde" on praxis-linde.example: a practice goes by its owner's surname. */
const practiceAgreement = (name: string, label: string): number => {
  const bare = name.replace(degreeBehind, '');
  if (bare === name && !callingBefore.test(name)) return 0;
  const surname = lettersOf(fold(bare.split(' ').at(-1) ?? ''));
  return surname.length > 3 && (label.startsWith(surname) || label.endsWith(surname)) ? 0.6 : 0;
};

/** "Kinderopvang De Vlinder" and "kdvdevlinder": the label ends in the last words of the name, its beginning is cut short. */
const endAgreement = (name: string, label: string): number => {
  const words = fold(withoutLegalForm(name))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const end = words.slice(-2).join('');
  return words.length > 2 && end.length > 7 && label.startsWith(words[0]?.charAt(0) ?? ' ') && label.endsWith(end)
    ? 0.6
    : 0;
};

const formAgreement = (form: string, label: string): number => {
  if (form === label) return 1;
  const [short, long] = form.length < label.length ? [form, label] : [label, form];
  if (short.length < 4 || !long.includes(short)) return 0;
  const share = short.length / long.length;
  return long.startsWith(short) ? 0.55 + share * 0.4 : share > 0.5 ? 0.3 + share * 0.4 : 0.3;
};

/**
 * "Brightwater Family Dentistry" and "brightwaterdentistry", or "brightwaterfd": whole words of the name, in order, make the label, or some and the initials
 * of the rest; or they begin it, and a place ends it: "Museo dell'Arte" and "museoarteportanova".
 */
const wordsAgreement = (name: string, label: string): number => {
  let rest = label;
  let initials = '';
  let said = 0;
  for (const word of fold(withoutLegalForm(name)).split(/[^\p{L}\p{N}]+/u)) {
    if (word !== '' && rest.startsWith(word)) {
      rest = rest.slice(word.length);
      said++;
    } else if (rest !== label) initials += word.charAt(0);
  }
  if (rest === '') return 0.8;
  if (said > 1 && label.length - rest.length > 7 && rest.length * 2 < label.length) return 0.6;
  return rest.length > 1 && initials.startsWith(rest) && label.length - rest.length > 3 ? 0.7 : 0;
};

/** "International Business Machines" and "ibm"; two letters are no witness. */
const initialsAgreement = (name: string, label: string): number => {
  const words = fold(withoutLegalForm(name))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const initials = words.map((word) => word.charAt(0)).join('');
  if (initials.length < 3) return 0;
  if (initials === label) return 0.8;
  const bigOnes = words
    .filter((word) => word.length > 3)
    .map((word) => word.charAt(0))
    .join('');
  return bigOnes.length > 2 && bigOnes === label ? 0.7 : 0;
};

/** True when the page's title, site name or domain also speak of that name. */
export const isWitnessed = (page: ReadablePage, name: string): boolean => {
  const key = nameKey(name);
  if (key.length < 2) return false;
  if (labelAgreement(name, domainLabel(page)) >= 0.6) return true;
  const said = [page.title, meta(page, 'og:site_name'), meta(page, 'application-name')];
  return said.some((source) => source !== undefined && key.length > 2 && nameKey(source.text).includes(key));
};
