import { withoutOrnaments } from '../clean.ts';
import { isForm, legalFormOf } from './legal-forms.ts';
import { isPageName } from './page-words.ts';

/** A greeting before a name: "Welcome to". */
export const welcome =
  /^(?:welcome to|welcome at|willkommen (?:bei|auf|beim|in|im)(?: der| dem)?|herzlich willkommen (?:bei|beim|in|im)(?: der| dem)?|bienvenue (?:chez|à|sur)|benvenuti (?:in|da|su)|bienvenidos a|welkom bij|home of|(?:the )?official (?:(?:web)?site|home ?page) of)\s+/iu;
/** A page's own name before the company's: "About Northgate". */
export const aboutOf =
  /^(?:about|contact|contacting|über|ueber|kontakt(?: zu)?|à propos de|team|impressum(?: der)?)\s+(?=\p{Lu})/iu;
const logoBefore =
  /^(?:logo(?:type)?(?: (?:of|von|der|de|du|di))?|home(?:page)?(?: of)?|zur startseite(?: von)?|back to|return to|go to)\s+/iu;
const pageAfter =
  /\s+(?:logo(?:type)?|logo [\p{L}\d]{1,10}|home(?:page)?|startseite|(?:official )?web ?site|online)$/iu;
const placeAfter = /,\s[\p{L} .]{2,25},\s\p{L}{2}$/u;
/** "Nordtor Räder, Inh. Ada Ahorn": who owns it is none of its name. */
const ownerBehind = /[\s,(]+(?:Inh\.|Inhaber(?:in)?|Prop\.)[\s:].*$/u;
const articleBefore = /^(?:the|des|der|die|das|dem|del|della|dello|du|de la)\s(?=\p{Lu})/u;
const maker = /^(?:developed|designed|powered|created|built|made|hosted|site|website|web ?design) by\b/iu;
const noName =
  /^(?:us|me|now|here|today|uns|nous|noi|page|english|deutsch|français|untitled|logo|logotyp|copyright|impressum|willkommen|welcome|bienvenue|benvenuti|welkom|business|company|brand|firma|unternehmen|image|banner|icon|picture|photo|bild|all rights|rights|search|menu|click here|read more|new|inc|llc|ltd|gmbh|museum|museo|hotel|restaurant|praxis|kanzlei|schule|school|club|verein|bank|clinic|klinik|stadt|gemeinde|church|office|логотип|logotipo|logotyp|zurück|zurueck|zpět|forside|mobile seite|more|mehr erfahren)$|@/iu;

/** A piece of text as a name: greetings, page names, marks and places taken off; undefined when no name is left. */
export const tidyName = (text: string): string | undefined => {
  if (isPageName(text) || maker.test(text) || text.length > 200) return undefined;
  const name = withoutOrnaments(text)
    .replace(welcome, '')
    .replace(logoBefore, '')
    .replace(aboutOf, '')
    .replace(/^official\s+/i, '')
    .replace(pageAfter, '')
    .replace(placeAfter, '')
    .replace(ownerBehind, '')
    .replace(articleBefore, '')
    .replace(/[®™©]/g, '')
    .replace(/^www\./i, '')
    .replace(/^[\s"'„“»«-]+|[\s"'“”»«!,:–-]+$/g, '')
    .replace(/\.$/, (dot, _at, whole: string) => (legalFormOf(whole) === undefined ? '' : dot))
    .trim();
  const isName = name.length > 1 && name.length <= 80 && /\p{L}/u.test(name) && !noName.test(name);
  return isName && !isPageName(name) && !isForm(name) ? name : undefined;
};
