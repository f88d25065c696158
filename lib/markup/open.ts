import { look } from '../prospect/capture.ts';
import { has, type MarkupElement, type MarkupNode } from './element.ts';
import { attributeIn, type OpeningTag } from './serialised.ts';

/** An element whose end, under its name as written, is still to come; `isLooked` when somebody looked at what is in it. */
export type Open = {
  element: MarkupElement;
  name: string;
  last: MarkupNode | undefined;
  isLooked: boolean;
  isInert: boolean;
};

/** A shadow tree, among elements. */
export const shadowTag = '#shadow';

/** True for what the browser writes the shadow tree of a host as: its first template. */
export const isShadowOf = ({ element, last }: Open, { name, attributes }: OpeningTag): boolean =>
  name === 'template' &&
  last === undefined &&
  has(element, look.host) &&
  element.shadow === undefined &&
  attributeIn(attributes, 'shadowrootmode') !== undefined;
