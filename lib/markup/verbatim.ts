import { look } from '../prospect/capture.ts';
import { has, type MarkupElement } from './element.ts';

/** Elements whose text the browser writes as it is; that of a note to those without scripts where scripts run. */
const verbatim: ReadonlySet<string> = new Set('script style xmp iframe noembed noframes plaintext noscript'.split(' '));

/** A note to those without scripts is text where scripts run; the page script looked into one of elements. */
export const isVerbatim = (element: MarkupElement): boolean =>
  verbatim.has(element.tag) && (element.tag !== 'noscript' || element.looks === undefined || has(element, look.shut));

const inScript = /<!--(?!-*>)|-->|<\/?script[\s/>]/gi;

/**
 * Where the end of a script stands whose text begins at `from`; -1 where there is none. A script within a comment within
 * a script is text, end and all.
 */
export const scriptEnd = (html: string, from: number): number => {
  let [isComment, isInner] = [false, false];
  inScript.lastIndex = from;
  for (let found = inScript.exec(html); found !== null; found = inScript.exec(html)) {
    const [sign] = found;
    if (sign === '<!--') isComment = true;
    else if (sign === '-->') [isComment, isInner] = [false, false];
    else if (sign[1] !== '/') isInner = isComment;
    else if (isInner) isInner = false;
    else if (sign === '</script>') return found.index;
  }
  return -1;
};
