import type { AccountView } from '../prospect/view.ts';
import { fold } from '../titles/fold.ts';
import { titleOf, workIn } from '../titles/title.ts';

/** Posts of a whole firm, and the words behind the last comma: presidents and directors have regions there. */
const chief =
  /^(?<post>(?:[^,]{0,40}(?<!\p{L}))?(?:chief|ceo|cfo|cto|coo|founder|owner|geschäftsführer|inhaber|gründer|pdg|fondat|amministratore|titolare|fundador)[^,]{0,60}), (?<firm>\p{Lu}[^,]{1,60}(?:, [^, ]{2,5})?)$/iu;
const region =
  /^(?:[A-Z]{2,5}|(?:(?:north|south|east|west|central|latin|northern|southern|eastern|western|asia|middle)[ -]?){0,2}(?:americas?|europe|asia|africa|pacific|east|west|north|south|europa|amérique|germany|deutschland|austria|switzerland|france|italy|spain|benelux|nordics|iberia|uk & ireland|international|global|worldwide))$/iu;

const key = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, '');

/** What the account is called: by its facts and by the first label of its domain. */
export const namesOf = (view: AccountView): string[] => {
  const said = [view.one('name')?.value, view.one('legalName')?.value].flatMap((name) => name ?? []);
  return said.length === 0
    ? []
    : [...said, view.account.split('.', 1)[0] ?? ''].map(key).filter((name) => name.length > 2);
};

/** True for a title that says its bearer runs another firm: "Chief Executive Officer, Stone Mills" on a board of advisers. */
export const runsAnotherFirm = (title: string | undefined, names: readonly string[]): boolean => {
  const { post = '', firm = '' } = chief.exec(title ?? '')?.groups ?? {};
  if (firm === '' || names.length === 0 || region.test(firm) || workIn(firm) !== undefined) return false;
  const { seniority } = titleOf(post);
  const isTop = seniority === 'owner' || seniority === 'c-suite';
  return isTop && !names.some((name) => name.includes(key(firm)) || key(firm).includes(name));
};
