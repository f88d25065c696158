import { look } from '../prospect/capture.ts';
import type { MarkupElement } from './element.ts';
import type { Way } from './tags.ts';

/** What is to be known of an element's style to read what is in it. */
export type Kind = {
  readonly isBlock: boolean;
  /** Its own text is not seen. */
  readonly isMute: boolean;
  /** Its own text shows line breaks as they are written. */
  readonly keepsBreaks: boolean;
};

const kinds: readonly Kind[] = Array.from({ length: 8 }, (_, looks) => ({
  isBlock: (looks & look.block) > 0,
  isMute: (looks & look.mute) > 0,
  keepsBreaks: (looks & look.breaks) > 0,
}));

const kindAs = (looks: number): Kind => kinds[looks & 7] ?? pageKind;

/** The kind of what stands around a page or a piece of it. */
export const pageKind: Kind = { isBlock: true, isMute: false, keepsBreaks: false };

/** The kind of an element within a parent of a kind; by its tag alone where nobody looked, or where no style tells. */
export const kindOf = ({ looks }: MarkupElement, way: Way, parent: Kind): Kind => {
  if (way.tag === 'html' || way.tag === 'body') return parent;
  if (looks !== undefined && !way.isUnstyled) return kindAs(looks);
  return kindAs((way.isBlock ? look.block : 0) + (way.keepsBreaks ? look.breaks : 0));
};
