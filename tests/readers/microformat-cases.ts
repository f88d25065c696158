/** An item as the published suite writes it. */
export type Item = {
  type: string[];
  properties: Record<string, (string | Item)[]>;
  children?: Item[];
  value?: string;
};

/** A page and the items on it. */
export type Case = { id: string; html: string; items: Item[] };

const card = (properties: Item['properties'], type = 'h-card'): Item => ({ type: [type], properties });

/** Invented cases in the suite's form, one for each way of saying something that the suite has, held where it is not installed. */
export const madeCases: readonly Case[] = [
  {
    id: 'hcard: name, organisation, title and contact data',
    html: '<div class="vcard"><a class="fn url" href="https://ada.example/">Ada Almond</a>, <span class="title">IT Director</span> of <span class="org">Northgate IT</span> <span class="tel">+1 512 555 0142</span> <a class="email" href="mailto:ada@northgate.example?subject=hello">write</a></div>',
    items: [
      card({
        ...{ name: ['Ada Almond'], url: ['https://ada.example/'], 'job-title': ['IT Director'], org: ['Northgate IT'] },
        ...{ tel: ['+1 512 555 0142'], email: ['mailto:ada@northgate.example'] },
      }),
    ],
  },
  {
    id: 'h-card: name and address implied by a link',
    html: '<a class="h-card" href="https://ada.example/">Ada Almond</a>',
    items: [card({ name: ['Ada Almond'], url: ['https://ada.example/'] })],
  },
  {
    id: 'h-card: name implied by a picture',
    html: '<div class="h-card"><img alt="Ada Almond" src="ada.jpeg"></div>',
    items: [card({ name: ['Ada Almond'] })],
  },
  {
    id: 'h-card: values within values, and a title for an abbreviation',
    html: '<p class="h-card"><abbr class="p-name" title="Ada Almond">A. A.</abbr> <span class="p-tel"><span class="type">Home</span> <span class="value">+1 512</span> <span class="value">555 0142</span></span></p>',
    items: [card({ name: ['Ada Almond'], tel: ['+1 512 555 0142'] })],
  },
  {
    id: 'adr: parts of an address',
    html: '<p class="adr"><span class="street-address">1400 Pecan Street</span> <span class="locality">Austin</span>, <abbr class="region" title="TX">Texas</abbr> <span class="postal-code">78701</span></p>',
    items: [
      card(
        { 'street-address': ['1400 Pecan Street'], locality: ['Austin'], region: ['TX'], 'postal-code': ['78701'] },
        'h-adr',
      ),
    ],
  },
];
