import { workIn } from '../../titles/title.ts';
import { bestName } from '../name/best-name.ts';
import { withoutLegalForm } from '../name/legal-forms.ts';
import { legalNames } from '../name/legal-name.ts';
import { nameKey } from '../name/witness.ts';
import type { ReadablePage } from '../page.ts';
import { isOwnFirm } from './own-firm.ts';
import { type TitleText, titleText } from './title-text.ts';

const shortest = 4;

/** What joins a post to the firm: "président de", "CEO, ", "Manager at". */
const joint =
  /(?:[\s,:–—|(/-]{1,3}(?:of|at|for|the|de|du|des|de la|d['’]|von|vom|der|bei|beim|di|del|della|dell['’]|da|do|van|hos|i|en|chez|presso|w|we)){0,2}[\s,:–—|(/@-]{1,3}$/iu;
/** "présidente d’" without what it is of. */
const elided = /\s(?:d|dell|all|l)['’]$/iu;

const withoutName = (title: string, name: string): string | undefined => {
  const at = title.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return undefined;
  const [before, after] = [title.slice(0, at), title.slice(at + name.length).replace(/^[)\s.,]{1,3}$/u, '')];
  if (after === '') return before.replace(joint, '').replace(elided, '');
  return before === '' && /^[\s,:–—|-]/u.test(after) ? after : undefined;
};

const ofFirm = /^(?<post>.{3,60}?)\s(?:of|at|de|von|der|bei|di|van|hos)\s(?<firm>\p{Lu}.{4,60})$/u;

/** True for the name a page says is its owner's in law: "Raison sociale : Northgate Conseil". */
const isStated = (page: ReadablePage, firm: string): boolean =>
  legalNames(page).some(({ name }) => nameKey(withoutLegalForm(name)) === nameKey(withoutLegalForm(firm)));

/** "président de Northgate Conseil" on the site of Northgate. */
const withoutFirm = (page: ReadablePage, title: string): string | undefined => {
  const { post, firm = '' } = ofFirm.exec(title)?.groups ?? {};
  if (post === undefined) return undefined;
  return isStated(page, firm) || (workIn(firm) === undefined && isOwnFirm(page, firm)) ? post : undefined;
};

/** The title without the firm's own name, which tells nothing of what somebody does there; none where it is all there is. */
export const ownTitle = (page: ReadablePage, title: TitleText | undefined): TitleText | undefined => {
  const name = bestName(page)?.name ?? '';
  if (title === undefined) return undefined;
  if (name.length >= shortest && nameKey(title.title) === nameKey(name)) return undefined;
  const isWord = name.length < shortest || (!name.includes(' ') && workIn(name) !== undefined);
  const named = isWord
    ? undefined
    : (withoutName(title.title, name) ?? withoutName(title.title, withoutLegalForm(name)));
  const bare = named ?? withoutFirm(page, title.title);
  const left = bare === undefined ? undefined : titleText(bare);
  return left?.work === 'post' ? left : title;
};
