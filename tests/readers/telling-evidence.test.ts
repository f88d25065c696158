import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../lib/prospect/evidence.ts';
import type { Snapshot } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { emptySnapshot, paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const marked = ({ excerpt, mark }: Evidence): string => excerpt.slice(...(mark ?? [0, 0]));
const markedFor = (snapshot: Snapshot, field: string): string[] =>
  understand(snapshot, { readAt }).facts.flatMap((fact) => (fact.field === field ? [marked(fact.evidence)] : []));

describe('evidence of a place shows the words that name it', () => {
  it.each([
    ['1400 Pecan Street, Austin, TX 78701', 'Austin, TX 78701'],
    ['Austin Street 12, Austin, TX 78701', 'Austin, TX 78701'],
    ['Leopoldstraße 10, 80331 München', 'München'],
  ])('%s', (line, words) => {
    expect(markedFor(paragraphs('Northgate IT', line), 'address')).toEqual([words]);
  });

  it('in structured data too, where each part stands alone', () => {
    const address = {
      '@type': 'PostalAddress',
      streetAddress: '1400 Pecan Street',
      addressLocality: 'Austin',
      addressRegion: 'TX',
      postalCode: '78701',
    };
    const data = { '@context': 'https://schema.org', '@type': 'Organization', name: 'Northgate IT', address };
    const { facts } = understand({ ...emptySnapshot, jsonLd: [JSON.stringify(data)] }, { readAt });
    const told = facts.flatMap(({ field, evidence }) => (field === 'address' ? [evidence.excerpt] : []));
    expect(told).toEqual(['Austin']);
  });
});

describe('evidence of a person shows the title', () => {
  const team = (...lines: string[]): Snapshot => ({
    ...paragraphs('Our team', ...lines),
    url: 'https://northgate.example/team',
    title: 'Our team',
  });
  const people = (...lines: string[]) =>
    understand(team(...lines), { readAt }).people.map(({ evidence }) => marked(evidence));

  it('on the line below or above the name, or on the same one', () => {
    expect(people('Luis Ortega', 'Founder & CEO', 'Dana Whitfield', 'Marketing Manager')).toEqual([
      'Luis Ortega\nFounder & CEO',
      'Dana Whitfield\nMarketing Manager',
    ]);
    expect(people('Luis Ortega, Founder & CEO')).toEqual(['Luis Ortega, Founder & CEO']);
  });
});
