import { askedOf } from './people/asked.ts';
import { underOneName } from './people/one-each.ts';
import { staffOf } from './people/staff.ts';
import { toldPeople } from './people/told.ts';
import type { Reader } from './reader.ts';

/** People the page shows as the company's own: cards, lists, tables, imprints, and the founders its sentences name. */
export const reader: Reader = {
  id: 'people-cards',
  read: (page) => ({ people: underOneName([...staffOf(page), ...toldPeople(page), ...askedOf(page)]) }),
};
