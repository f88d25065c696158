import { describe, expect, it } from 'vitest';
import { drawAccount } from './drawn-account.tsx';
import { assessment, luis } from './sample-assessments.ts';

describe('where to look next', () => {
  it('tells what a page may tell as a list, whatever a criterion is called', async () => {
    const screen = await drawAccount({
      judged: {
        ...assessment,
        people: [luis],
        peopleGap: [],
        criteria: assessment.criteria.map((one) =>
          one.id === 'market' ? { ...one, value: 'unknown' as const, weight: 99, whereToLook: 'contact page' } : one,
        ),
      },
      pages: [{ url: 'https://northgate.example/kontakt', label: 'Kontakt', kind: 'contact' }],
    });
    const said = await screen.getByText(/^May tell: /).findElement();
    expect(said.textContent).toMatch(/^May tell: In a market we serve · \p{Lu}/u);
    expect(said.textContent).not.toMatch(/ and /);
  });
});
