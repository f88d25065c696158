import type { ReadablePage } from '../page.ts';
import { isOwnFirm } from './own-firm.ts';
import { titleText } from './title-text.ts';

/** Posts that lead: other posts are told of guests and customers too. */
export const leading =
  /\b(?:owner|founder|creator|president|ceo|cfo|cto|coo|chief|principal|partner|director|manager|head|inhaber|gründer|geschäftsführer|vorstand|leiter|fondat|gérant|président|direct|titolare|amministrat|propriet|fundador|gerente|eigenaar|directeur|oprichter|grundare|vd|daglig leder|direktør|vice)/iu;

const articles =
  /^(?:(?:(?:the face|das gesicht|het gezicht|le visage|il volto) (?:and|und|en|et|e)|our|its|the|their|a|an|currently|now|today|long-?time|current|der|die|das|unser\p{L}{0,2}|notre|nos|le|la|l['’]|il|lo|el|los|nuestr[oa]|nostr[oa]|il nostro|la nostra|onze|de|vår|vores|company|firm['’]s|company['’]s)\s)+/iu;

/** The text without the articles at its beginning: "our founder" is "founder". */
export const withoutArticles = (text: string): string => text.replace(articles, '');

const titleEnd =
  /\s(?:at|for|who|with|where|since|and (?:has|is|was|leads|oversees|lives|works|manages|runs|joined|brings|serves|holds|enjoys|keeps|makes|helps|handles|heads|looks|takes|ensures|provides|coordinates|supervises|directs|supports|maintains|teaches|writes|coaches|spends|loves|drives|guides|sits)|behind|bei|hinter|seit|depuis|derrière|chez|presso|dal|dietro|desde|en|van|achter|hos|bag|bak|bakom)\s|[.;:()]|,\s/u;

/** A title in a sentence, and the firm it is of where it says one. */
export type Employed = { title: string; firm?: string };

const isField = (page: ReadablePage, part: string): boolean => {
  const work = titleText(part)?.work;
  return work !== undefined && work !== 'none' && !(part.split(' ').length > 2 && isOwnFirm(page, part));
};

/** The title at the beginning of a text, and the firm it is of: "Vice President of Sales at Northgate, where …". */
export const employedAs = (page: ReadablePage, text: string): Employed | undefined => {
  const said = withoutArticles(text).slice(0, 140);
  const end = titleEnd.exec(said);
  const whole = said.slice(0, end?.index ?? 0);
  const employer = /^\s(?:at|for|bei|chez|presso|hos)\s(?<firm>\p{Lu}[^,.;]{1,40})/u.exec(said.slice(end?.index ?? 0));
  const firm = employer?.groups?.['firm'];
  const [post = '', ...of] = whole.split(/\s(?:of|von|der|de|du|di|del|della|van)\s(?=\p{Lu}|the\s)/u);
  const isScoped = of.length === 0 || of.every((part) => isField(page, part));
  const title = isScoped ? whole : post;
  const owned = isScoped ? firm : of[0];
  return title.length < 2 ? undefined : { title, ...(owned === undefined ? {} : { firm: owned }) };
};
