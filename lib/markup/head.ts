import { type Snapshot, snapshotLimits } from '../prospect/snapshot.ts';
import { attributeOf, type MarkupElement, textOf } from './element.ts';
import type { Tree } from './tree.ts';

/** Most entries of a list, and what all of them may weigh in JSON: together less than half of a snapshot. */
const most = 200;
const weights = { metas: 48_000, links: 32_000, scripts: 24_000, jsonLd: 128_000 } as const;

/** Value of an attribute, cut to `max`; empty when absent. */
export const short = (element: MarkupElement, name: string, max: number): string =>
  (attributeOf(element, name) ?? '').slice(0, max);

/** The first items that fit, and what they weigh. A later one may be lighter, so one too heavy ends nothing. */
const fitting = <Item>(items: Item[], weight: number): { kept: Item[]; bytes: number } => {
  let left = weight;
  const kept = items.slice(0, most).filter((item) => {
    const bytes = JSON.stringify(item).length + 1;
    const fits = bytes <= left;
    if (fits) left -= bytes;
    return fits;
  });
  return { kept, bytes: weight - left };
};

const nameOf = (meta: MarkupElement) =>
  short(meta, 'name', 200) ||
  short(meta, 'property', 200) ||
  short(meta, 'itemprop', 200) ||
  short(meta, 'http-equiv', 200);

const metasOf = (metas: MarkupElement[]): Snapshot['metas'] =>
  metas
    .map((meta) => ({ name: nameOf(meta), content: short(meta, 'content', 2_000) }))
    .filter(({ name }) => name !== '');

const linksOf = (links: MarkupElement[]): Snapshot['links'] =>
  links.map((link) => ({
    rel: short(link, 'rel', 200),
    href: short(link, 'href', 2_000),
    type: short(link, 'type', 200),
  }));

const isJsonLd = (script: MarkupElement) =>
  short(script, 'type', 60).trim().toLowerCase().startsWith('application/ld+json');

/** Snippets that put counters, chats and tag managers into a page name the script they load. */
const loaded = /["'`]([^"'`\s<>]{4,300}\.js(?:\?[^"'`\s<>]{0,150})?)["'`]|\.src ?= ?["'`]([^"'`\s<>]{4,300})/g;
const longestSnippet = 20_000;
/** Characters of all snippets that are looked through. */
const mostSnippets = 200_000;

const isSnippet = (script: MarkupElement) =>
  /^(?:$|module$|(?:text|application)\/(?:x-)?javascript)/i.test(short(script, 'type', 60).trim());

const namedIn = (scripts: MarkupElement[]): string[] => {
  let left = mostSnippets;
  return scripts.flatMap((script) => {
    const code = textOf(script);
    const { length } = code;
    if (length === 0 || length > longestSnippet || length > left || !isSnippet(script)) return [];
    left -= length;
    if (!code.includes('.js') && !code.includes('.src')) return [];
    const text = code.replaceAll('\\/', '/');
    return Array.from(text.matchAll(loaded), ([, file, source]) => file ?? source ?? '');
  });
};

/** Addresses of scripts, then those that scripts within the page name as what they load. */
const addressesOf = (scripts: MarkupElement[]): Snapshot['scripts'] => {
  const own = scripts.map((script) => short(script, 'src', 500));
  const all = [...own, ...namedIn(scripts.filter((_, nth) => own[nth] === ''))];
  return [...new Set(all)].filter((src) => src !== '' && !src.startsWith('data:'));
};

const jsonLdOf = (blocks: MarkupElement[]): string[] =>
  blocks
    .slice(0, snapshotLimits.jsonLdBlocks)
    .map(textOf)
    .filter((text) => text.length <= snapshotLimits.jsonLdBytes);

/**
 * Meta and link elements, script addresses and JSON-LD of a page; `bytes` is what all of them weigh in JSON, `isWhole` is
 * false when JSON-LD was left out.
 */
export const headOf = ({ elements, behind }: Tree) => {
  const select = (name: string) => [...elements, ...behind].filter(({ tag }) => tag === name);
  const scripts = select('script');
  const blocks = scripts.filter(isJsonLd);
  const metas = fitting(metasOf(select('meta').slice(0, 2 * most)), weights.metas);
  const links = fitting(linksOf(select('link').slice(0, most)), weights.links);
  const sources = fitting(addressesOf(scripts.slice(0, 2 * most)), weights.scripts);
  const jsonLd = fitting(jsonLdOf(blocks), weights.jsonLd);
  return {
    lists: { metas: metas.kept, links: links.kept, scripts: sources.kept, jsonLd: jsonLd.kept },
    bytes: metas.bytes + links.bytes + sources.bytes + jsonLd.bytes,
    isWhole: jsonLd.kept.length === blocks.length,
  };
};
