import { titleOf, workIn } from '../../titles/title.ts';
import { bestName } from '../name/best-name.ts';
import { meta, type ReadablePage } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import type { Line } from '../page-lines.ts';
import { around } from '../page-tree.ts';
import { isQuoted } from '../quoted.ts';
import { type FactDraft, fact, seen } from '../reader.ts';
import { type Thing, textIn, thingsIn } from '../structured/thing.ts';
import { structuredData } from '../structured-data.ts';
import { isToldOutright, newsLines } from './told.ts';
import { dayAround } from './when.ts';
import { isOwnName, isSelfBefore } from './whose.ts';
import { dayStated } from './written-date.ts';

/** The signal of a post on offer; undefined for words that name no post, or one of no function. */
const kindOf = (post: string): string | undefined => {
  if (post.length > 90 || workIn(post) !== 'post') return undefined;
  const work = titleOf(post.replace(gender, ' ')).function;
  return work === undefined || work === 'other' ? undefined : `hiring_${work.replaceAll('-', '_')}`;
};

const gender = /\(?(?<![\p{L}\d])(?:[mwfdhxv](?:\s?[/|*]\s?[mwfdhxv]){1,2}|gn|all genders)(?![\p{L}\d])\)?/iu;
const agencies =
  /staffing|recruit|personaldienst|personalvermittl|personalberat|zeitarbeit|headhunt|executive search|jobbörse|job board|stellenmarkt|interim|talent (?:agency|partner)|employment agency|uitzend|travail temporaire|empleo temporal|agenzia per il lavoro/iu;

/** Who finds staff for others offers others' posts. */
const findsStaff = (page: ReadablePage): boolean =>
  agencies.test([bestName(page)?.name, page.title.text, meta(page, 'description', 'og:description')?.text].join(' '));

const postings = (page: ReadablePage): FactDraft[] => {
  const things = structuredData(page);
  return things.all
    .filter(({ types }) => types.includes('JobPosting'))
    .flatMap((thing: Thing) => {
      const title = textIn(thing, 'title', 'name');
      const by = textIn(thing, 'hiringOrganization')?.text ?? nameOf(thingsIn(thing, 'hiringOrganization', things)[0]);
      const kind = title === undefined ? undefined : kindOf(title.text);
      if (title === undefined || kind === undefined || by === undefined || !isOwnName(page, by)) return [];
      const on = dayStated(textIn(thing, 'datePosted')?.text ?? '');
      return [fact('signal', { kind, ...(on !== undefined && { on }) }, seen(title, title.text, 0.9))];
    });
};

const nameOf = (thing: Thing | undefined): string | undefined =>
  thing === undefined ? undefined : textIn(thing, 'name', 'legalName')?.text;

const toJobs =
  /job|career|karriere|stelle|position|opening|vacan|emploi|offre|recrut|lavor|empleo|vacature|apply|greenhouse|lever\.co|personio|workable|recruit|ashby|smartrecruiters|teamtailor|softgarden|join\.com/i;
const terms =
  /^[^.!?]{0,60}(?<!\p{L})(?:full[- ]time|part[- ]time|apply|permanent|vollzeit|teilzeit|bewerben|unbefristet|cdi|cdd|temps plein|postuler|tiempo completo|jornada completa|tempo pieno|candidati|voltijd|fulltime|parttime|solliciteer)(?!\p{L})/iu;
const nothingOpen =
  /no (?:current |open )?(?:open(?:ings|\s?positions)|vacancies|positions|jobs)|not (?:currently )?hiring|keine (?:offenen )?stellen|aucun poste|aucune offre|ninguna vacante|nessuna posizione|geen (?:openstaande )?vacatures/iu;

/** True for a line that offers a post: marked for all genders, leading to its own page, or over the terms of the post. */
const isOffer = (line: Line, page: ReadablePage): boolean => {
  if (gender.test(line.text)) return true;
  let steps = 0;
  for (const { tag, attributes } of around(line.element)) {
    if (tag === 'a' && toJobs.test(attributes.href ?? '') && !/^#|^mailto/.test(attributes.href ?? '')) return true;
    if (++steps > 3) break;
  }
  const link = line.runs[0]?.text.parent;
  if (line.linkShare > 0.5 && link?.tag === 'a' && toJobs.test(link.attributes.href ?? '')) return true;
  return line.heading > 0 && page.lines.slice(line.order + 1, line.order + 4).some(({ text }) => terms.test(text));
};

const listed = (page: ReadablePage): FactDraft[] => {
  if (pageKind(page) !== 'careers' || page.lines.some(({ text }) => text.length < 200 && nothingOpen.test(text)))
    return [];
  return page.lines
    .filter(({ region, text }) => region === 'main' && text.length <= 90)
    .flatMap((line) => {
      const kind = isQuoted(line) ? undefined : kindOf(line.text);
      if (kind === undefined || !isOffer(line, page)) return [];
      const on = dayAround(page, line);
      return [fact('signal', { kind, ...(on !== undefined && { on }) }, seen(line, line.text, 0.8))];
    });
};

/** What every match of `wanted` holds: cheap to make ready and to look for. */
const seeks = /hiring|recruiting|looking for|seeking|suchen|recrutons|recherchons|cerchiamo|buscamos|zoeken/iu;
const wanted =
  /(?<!\p{L})(?:hiring|recruiting|looking for|seeking|suchen|recrutons|recherchons|cerchiamo|buscamos|zoeken)\s(?:(?:an?|eine?n?|un|une|een|our|new|experienced|motivated|talented|weitere|zum nächstmöglichen zeitpunkt|nuevo|nueva|nuovo|nuova)\s){0,3}(?<post>\p{L}[^.,;:!?|\n]{3,60})/giu;
const impliedSelf = /^(?:recrutons|recherchons|cerchiamo|buscamos)/i;

const soughtIn = (text: string): RegExpExecArray[] => (seeks.test(text) ? [...text.matchAll(wanted)].slice(0, 2) : []);

/** "We are hiring a sales manager" in a sentence of the company. */
const sought = (page: ReadablePage): FactDraft[] =>
  newsLines(page).flatMap((line) =>
    soughtIn(line.text.slice(0, 600)).flatMap((match) => {
      const place = { line, start: match.index, end: match.index + match[0].length };
      const [post = ''] = (match.groups?.['post'] ?? '').split(
        / (?:to|who|for|in|für|pour|qui|para|per|voor|die|with) /,
      );
      const kind = kindOf(post);
      const isOwn = impliedSelf.test(match[0]) || isSelfBefore(page, line.text, match.index);
      if (kind === undefined || !isOwn || !isToldOutright(place)) return [];
      const on = dayAround(page, line);
      return [fact('signal', { kind, ...(on !== undefined && { on }) }, seen(line, match, 0.75))];
    }),
  );

/** Posts the company offers, by function. */
export const hiringOf = (page: ReadablePage): FactDraft[] =>
  findsStaff(page) ? [] : [...postings(page), ...listed(page), ...sought(page)];
