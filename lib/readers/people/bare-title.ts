import { workIn } from '../../titles/title.ts';

/** "Job Title: COO", "Fonction : gérante": the word for what follows it. */
const label =
  /^(?:job title|title|position|role|post|designation|occupation|profession|department|funktion|titel|tätigkeit|beruf|aufgabe(?:nbereich)?|abteilung|fonction|poste|qualité|ruolo|qualifica|mansione|incarico|reparto|cargo|puesto|função|functie|befattning|roll|stilling|tittel|stanowisko|funkce|pozice|tehtävä|nimike)\s?:\s{1,2}(?=[\p{L}\d])/iu;

/** "“Blacky” – Deputy Chair": what they call the person, in front of the post. */
const nick = /^(?:"[^"]{2,20}"|“[^“”]{2,20}”|„[^„“”]{2,20}[“”])[\s,–—-]{1,3}(?=\p{L})/u;

/** "ich bin Inhaberin": how a sentence leads to the post. */
const leading = /^(?:ich bin|ik ben|je suis|i am|jag är|jeg er)\s/iu;

/** "Managing director with power of representation": every one of an imprint's has it. */
const empowered = /^(?:allein|einzel|gesamt)?vertretungsberechtigte[rns]?\s(?=\p{Lu})/iu;

/** "Avocat fiscaliste (Barreau de Lille)": where the profession is registered. */
const registeredAt = /\sinscrite?\sau\s(?:barreau|tableau)(?!\p{L}).{0,60}$/iu;
const bar =
  /\s?\((?:au\s|membre du\s|inscrite? au\s)?(?:barreau|foro|bar of|kammer|rechtsanwaltskammer|rak|ordre des|ordine degli|colegio de)(?!\p{L})[^()]{0,60}\)?$/iu;

/** "Als Schriftführer führt er Protokoll": the post a sentence begins with. */
const as = /^Als\s(?<post>\p{Lu}[\p{L}.-]{3,40}(?:\s\p{Lu}[\p{L}-]{2,30})?)\s\p{Ll}{2,20}\s(?:er|sie)\s/u;

/** "Maire, élu en mars 2026", "Bauleiter (seit 2012)": since when. */
const since =
  /[\s,(–-]{1,3}(?:élue?|nommée?|depuis|seit|since|elected|appointed|gewählt|dal|desde|sinds|sedan|siden|od|eletto|eletta)\s(?:\p{L}{1,12}\.?\s){0,3}(?:\d{1,2}[./])?(?:19|20)\d{2}\)?$/iu;

/** "CPA, MBA, Partner", "Ph.D., P.E., Engineer": letters before the post. */
const letters = /^(?:[A-Z]{2,5}|(?:[A-Z][a-z]?\.){2,4}),\s(?=\p{L})/u;

const withoutLetters = (title: string): string => {
  let bare = title;
  for (let found = letters.exec(bare); found !== null; found = letters.exec(bare)) {
    const isCredential = /^C[PF]A|^CFP/.test(found[0]) && workIn(bare.slice(found[0].length)) === 'post';
    if (!isCredential && workIn(found[0].slice(0, -2)) !== undefined) break;
    bare = bare.slice(found[0].length);
  }
  return bare;
};

/** "Lehtori, RO 15F, ÄI": a teacher's subjects and classes in a school's letters. */
const classes = /^[\p{Lu}\d /]{1,24}$/u;
const withoutClasses = (title: string): string => {
  const [first = '', ...more] = title.split(', ');
  const isCoded = more.length > 0 && more.every((part) => classes.test(part)) && more.some((part) => /\d/.test(part));
  return isCoded && workIn(first) === 'post' ? first : title;
};

/** The text without what stands around a title: its label, a nickname, letters of degrees, the register of a profession. */
export const bareTitle = (text: string): string => {
  const post = as.exec(text.slice(0, 120))?.groups?.['post'];
  const said = (post ?? text)
    .replace(label, '')
    .replace(nick, '')
    .replace(leading, '')
    .replace(bar, '')
    .replace(registeredAt, '')
    .replace(since, '');
  const bare = said.replace(empowered, '');
  return withoutClasses(withoutLetters(workIn(bare) === 'post' ? bare : said));
};

const bare = (word: string): string => word.replace(/[^\p{L}'’-]/gu, '').toLowerCase();

/** "Coordinator Kassi Archer" beside Cassandra "Kassi" Archer: the title without its bearer's name behind it. */
export const withoutBearer = (title: string, name: string): string => {
  const own = new Set(name.split(' ').map(bare));
  const words = title.split(' ');
  const last = words.findLastIndex((word) => !own.has(bare(word)));
  return last < 0 || words.length - last < 3 ? title : words.slice(0, last + 1).join(' ');
};
