import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { changes, day, fact, reading } from '../prospect/made.ts';
import { sweetSpot } from '../prospect/sayings.ts';
import { desk, reply } from './made.ts';

const vat = fact('registration', { kind: 'vat', number: 'DE111111111' });
const read = (account: string, facts = [vat]) =>
  reading({ account, url: `https://${account}/`, readAt: day(1), facts: [fact('name', account), ...facts] });

describe('accounts that may be one company', () => {
  it('are found by what both have, with the reason', async () => {
    const { handlers } = desk();
    for (const account of ['northgate.example', 'northgate-it.example', 'larkspur.example'])
      await reply(handlers['prospect.meet']({ reading: read(account, account === 'larkspur.example' ? [] : [vat]) }));
    const alike = await reply(handlers['prospect.alike']({ account: 'northgate-it.example' }));
    expect(alike).toMatchObject([
      { account: 'northgate.example', name: 'northgate.example', why: [{ by: 'registration', what: 'DE111111111' }] },
    ]);
    expect(await reply(handlers['prospect.alike']({ account: 'larkspur.example' }))).toEqual([]);
  });

  it('are found by the address the page gives as its own', async () => {
    const { handlers } = desk();
    await reply(handlers['prospect.meet']({ reading: read('northgate.example', []) }));
    await reply(handlers['prospect.meet']({ reading: read('northgate-it.example', []) }));
    const alike = await reply(
      handlers['prospect.alike']({ account: 'northgate-it.example', alsoAt: 'northgate.example' }),
    );
    expect(alike).toMatchObject([{ account: 'northgate.example', why: [{ by: 'address-of-page' }] }]);
  });

  it('which of some are kept is told', async () => {
    const { handlers } = desk();
    await reply(handlers['prospect.meet']({ reading: read('northgate.example') }));
    const tag = sweetSpot({ id: 'msp', version: 1 });
    await reply(handlers['prospect.amend']({ account: 'northgate.example', changes: changes(tag) }));
    const known = await reply(handlers['prospect.known']({ accounts: ['northgate.example', 'larkspur.example'] }));
    expect(known).toMatchObject([{ account: 'northgate.example', tags: ['sweet_spot'] }]);
  });
});
