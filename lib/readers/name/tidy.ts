import { withoutOrnaments } from '../clean.ts';
import { isForm, legalFormOf } from './legal-forms.ts';
import { isPageName } from './page-words.ts';

/** A greeting before a name: "Welcome to". */
export const welcome =
  /^(?:(?:herzlich )?(?:welcome (?:to|at)|willkommen (?:bei[mr]?|auf|in|im|zur?)|bienvenue (?:chez|à|au|sur)|benvenut[io] (?:in|da|su[li]?|ne[li]?|al(?:la)?)|bienvenid[oa]s? (?:a|al)|bem[- ]vindos? (?:ao?s?|à)|welkom (?:bij|op)|velkommen (?:til|hos)|välkommen till|vítejte (?:na|v|u)|vitajte (?:na|v|u)|witamy (?:na|w)|добро пожаловать (?:в|на))(?: (?:the|der|dem|den|unserer|la|le|il|de|het))?(?: (?:(?:official |offizielle[nr]? )?(?:web ?site|home ?page|web ?seite|internetseite|internetpräsenz|site|sito|stránkách|stránky|stronie|hjemmeside|hemsida|webpagina|сайт)(?: (?:internet|web|officiel|ufficiale|firmy|firmě))?(?: (?:of|der|des|von|vom|de|du|di|del|della|dell['’]|van|til|för|for|la))*))?|home of|(?:the )?official (?:(?:web)?site|home ?page) of)\s+(?:(?:la|the|der|des) )?/iu;
/** A page's own name before the company's: "About Northgate". */
export const aboutOf =
  /^(?:about|contact|contacting|über|ueber|kontakt(?: zu)?|à propos de|team|impressum(?: der)?)\s+(?=\p{Lu})/iu;
const logoBefore =
  /^(?:logo(?:type)?(?: (?:of|von|der|de|du|di))?|home(?:page)?(?: of)?|zur startseite(?: von)?|back to|return to|go to)\s+/iu;
const pageAfter =
  /(?:['’]s (?:official )?(?:web ?site|home ?page)|\s+(?:logo(?:type)?|logo [\p{L}\d]{1,10}|home(?:page)?|startseite|(?:official )?web ?site|online))$/iu;
const placeAfter = /,\s[\p{L} .]{2,25},\s\p{L}{2}$/u;
/** "Nordtor Räder, Inh. Ada Ahorn": who owns it is none of its name. */
const ownerBehind = /[\s,(]+(?:Inh\.|Inhaber(?:in)?|Prop\.)[\s:].*$/u;
const articleBefore = /^(?:the|des|der|die|das|dem|del|della|dello|du|de la)\s(?=\p{Lu})/u;
const maker = /^(?:developed|designed|powered|created|built|made|hosted|site|website|web ?design) by\b/iu;
const noName =
  /^(?:us|me|now|here|today|uns|nous|noi|page|english|deutsch|français|untitled|logo|logotyp|copyright|impressum|willkommen|welcome|bienvenue|benvenuti|welkom|business|company|brand|firma|unternehmen|image|banner|icon|picture|photo|bild|all rights|rights|search|menu|click here|read more|new|inc|llc|ltd|gmbh|museum|museo|hotel|restaurant|praxis|kanzlei|schule|school|club|verein|bank|clinic|klinik|stadt|gemeinde|church|office|логотип|logotipo|logotyp|zurück|zurueck|zpět|forside|mobile seite|more|mehr erfahren|(?:my|your|our) (?:new )?(?:wordpress )?(?:blog|site|website|homepage|company)|(?:just another|un sitio más con|ein weiterer?|un altro sito|een andere) wordpress.*|new page(?: \d+)?|untitled.*|index\.\w+|default|sample page|blank page|site title|company name|microsoft word.*|coming soon|under construction|not found|loading.*|wordpress|wix|joomla!?|squarespace|weebly|jimdo|shopify|document)$|@/iu;

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
