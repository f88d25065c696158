import { madeOnce } from '../../prospect/made-once.ts';
import { workIn } from '../../titles/title.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { around } from '../page-tree.ts';
import { isQuoted } from '../quoted.ts';
import { personName } from './name.ts';

/** Headings over people who are not the company's. */
const others =
  /\b(?:testimonials?|our clients|clients|customers?(?! (?:service|support|care|success|relations|experience|contact|advis|sales|team))|our work|case stud(?:y|ies)|references|reviews?|what (?:our |people |others |they )?(?:\w+ )?(?:say|think)|success stories|kundenstimmen|referenzen|kunden(?!(?:dienst|service|betreuung|berat))|das sagen|stimmen|erfahrungen|bewertungen|rezensionen|témoignages|avis|nos clients|opiniones|(?<!a |al |de )clientes|testimonios|recensioni|dicono di noi|latest news|news|blog|posts?|articles?|press releases?|aktuelles|actualités|noticias|guest speakers?|speakers|referenten|sponsors?|supporters|donors|winners|comments?|kommentare|in memoriam|backed by|trusted by|also viewed|similar profiles|people you may know|bekeken ook|auch angesehen|également consulté|anche visto|también vieron|(?:our )?investors|collaborators|(?:nos|os nossos|i nostri|nuestros) (?:partenaires|parceiros|partner|socios comerciales)|alumni|artists|künstler|authors?|former|past (?:presidents?|chairs?|members|officers|staff)|ehemalige[rnms]?|frühere[rn]?|verstorbene[rn]?|anciens|anciennes|précédent(?:e?s)?|previous|predecessors|vorgänger(?:innen)?|anteriores|precedenti|tidligere|tidigare|oud-\p{L}{3,20}|donateurs|spender|étudiants|studenten)\b/iu;

/** Headings over the company's own. */
const own =
  /\b(?:team|\p{L}{3,14}team|staff|people|leadership|management|board|directors?|executives?|officers?|founders?|who we are|about us|meet|crew|personnel|faculty|attorneys|partners|agents|employees|our people|who['’]s who|key contacts?|whom? to (?:ask|contact|speak to|talk to)|principals|mitarbeiter\w*|ansprechpartner\w*|geschäftsführung|geschäftsleitung|vorstand|über uns|wir über uns|unser team|équipe|direction|équipes|nosotros|equipo|chi siamo|organico|quem somos|equipe|medewerkers|ons team|over ons|medarbetare|medarbejdere|ansatte|contact|contacts|kontakt\w*|contatti|contacto|impressum|imprint|squadra|personale|personal|organigramma|chi contattare|referenti|interlocuteurs|interlocutrices|conseillers|collaborateurs|collaboratrices|departamentos|colaboradores|departments|zespół|kadra|pracownicy|zarząd|lidé|vedení|pracovníci|henkilöstö|henkilökunta|yhteystiedot|tiimi|ledelse|ledning|personalen|bestuur|styret|styrelsen?|bestyrelsen?|hallitus|secretariaat|inhaberin|inhaber|büroinhaber|zaměstnanci)(?![\p{L}\d_])/iu;

/** Whose people a place of the page shows. */
export type Section = 'own' | 'others' | 'unknown';

/** "Ehemalige Mitarbeiter" has the form of a name as well, of one that nobody is known by. */
const saysWhose = (text: string): boolean =>
  (own.test(text) || others.test(text)) && (personName(text)?.given ?? 0) < 0.4;

/** A heading that is a person's name, a title or a department opens no section. */
const isSectionHeading = (line: Line): boolean =>
  line.heading > 0 &&
  line.heading < 5 &&
  line.text.length < 90 &&
  (saysWhose(line.text) || (personName(line.text) === undefined && workIn(line.text) === undefined));

/** "North office" below "Our people": a smaller heading that says nothing of whose people stand below it. */
const isWithinSection = (line: Line, over: Line | undefined): boolean =>
  over !== undefined &&
  over.heading > 1 &&
  line.heading > over.heading &&
  saysWhose(over.text) &&
  !saysWhose(line.text);

/** "The Organiser" in a heading below the heading that names its bearer. */
const isOfName = (line: Line, above: Line | undefined): boolean =>
  above !== undefined && above.heading > 0 && above.heading < line.heading && personName(above.text) !== undefined;

/** The heading each visible line stands under; those of the page's main part end where its foot begins. */
const headings = madeOnce((page: ReadablePage): readonly (Line | undefined)[] => {
  let heading: Line | undefined;
  return page.lines.map((line, nth) => {
    const before = page.lines[nth - 1];
    if (line.region === 'footer' && before?.region !== 'footer' && before !== heading) heading = undefined;
    const isInner = isWithinSection(line, heading) || isOfName(line, page.lines[nth - 1]);
    if (isSectionHeading(line) && !isInner) heading = line;
    return heading;
  });
});

const classWords =
  /(?:^|[\s_-])(?:testimonials?|reviews?|quotes?|customers?|clients?|comments?|byline|case-?stud(?:y|ies))(?:$|[\s_-])|(?:^|\s)(?:post-|article-|blog-)?author(?:$|\s|[_-]{1,2}name)/i;
const ownClassWords =
  /(?:^|[^a-z])(?:team|staff|member|people|person|employee|bio|leadership|management|attorney|vcard|mitarbeiter|ansprechpartner|contact)/i;

const levels = 6;

const byClass = (line: Line): Section => {
  let steps = 0;
  for (const { attributes } of around(line.element)) {
    const words = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
    const isTheirs = classWords.test(words);
    if (ownClassWords.test(isTheirs ? words.replaceAll('vcard', '') : words)) return 'own'; // "author vcard" is a byline
    if (isTheirs) return 'others';
    if (++steps > levels) break;
  }
  return 'unknown';
};

/** Whose people a line shows: by what it stands in, then by the heading over it. */
export const sectionOf = (page: ReadablePage, line: Line): Section => {
  if (isQuoted(line)) return 'others';
  const heading = headings(page)[line.order];
  const named =
    heading === undefined
      ? 'unknown'
      : others.test(heading.text)
        ? 'others'
        : own.test(heading.text)
          ? 'own'
          : 'unknown';
  const classed = byClass(line);
  return classed === 'unknown' || named === 'others' ? named : classed;
};
