import type { Capture } from '../prospect/capture.ts';
import { type Snapshot, snapshotLimits } from '../prospect/snapshot.ts';
import { headOf, short } from './head.ts';
import { outlineOf } from './outline.ts';
import { type Tree, treeOf } from './tree.ts';

const canonicalOf = (links: Snapshot['links'], base: string) => {
  const link = links.find(({ rel }) => rel.toLowerCase().split(/\s+/).includes('canonical'));
  if (link === undefined || !URL.canParse(link.href, base)) return '';
  return new URL(link.href, base).href.slice(0, 2_000);
};

/** Where markup and looks are out of step, whose look is whose is unknown: then tags alone tell. */
const treeIn = ({ html, looks, contentType, isWhole }: Capture): Tree => {
  const isXml = contentType.includes('xml');
  if (looks === '') return treeOf({ html, isXml });
  const tree = treeOf({ html, looks, isXml });
  return tree.isInStep || !isWhole ? tree : { ...treeOf({ html, isXml }), isInStep: false };
};

const bare = ',"metas":[],"links":[],"scripts":[],"jsonLd":[],"outline":[],"truncated":false,"ms":0123456789.0123456';

/** What a page showed, made of what the page script handed over; never more than a snapshot may hold. */
export const snapshotOf = (capture: Capture): Snapshot => {
  const { url, base, title, contentType, ms } = capture;
  const tree = treeIn(capture);
  const { lists, bytes: weight, isWhole: isHeadWhole } = headOf(tree);
  const lang = tree.root === undefined ? '' : short(tree.root, 'lang', 40);
  const canonical = canonicalOf(lists.links, base ?? url);
  const self = { url, ...(base !== undefined && { base }), canonical, title, lang, contentType };
  const bytes = snapshotLimits.bytes - bare.length - JSON.stringify(self).length - weight;
  const { outline, isWhole } =
    capture.looks === '' ? { outline: [], isWhole: capture.isWhole } : outlineOf(tree, capture, bytes);
  return { ...self, ...lists, outline, truncated: !(isWhole && isHeadWhole), ms };
};
