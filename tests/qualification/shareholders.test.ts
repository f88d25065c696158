import { describe, expect, test } from 'vitest';
import { isMereShareholder } from '../../lib/qualification/shareholders.ts';
import { judge, msp, person } from './made.ts';

describe('whom to propose among those who own and run a firm', () => {
  test.each([
    ['Prokurist und Gesellschafter', 'Geschäftsführender Gesellschafter'],
    ['Gesellschafterin', 'Geschäftsführer'],
    ['Minority shareholder', 'CEO'],
    ['Associée', 'Gérante'],
    ['Socio', 'Amministratore delegato'],
    ['Gesellschafter, Leiter Einkauf', 'Gründer und Gesellschafter'],
  ])('%s comes after %s', (share, runs) => {
    const people = [person('Max Ahorn', share), person('Eva Linde', runs)];
    expect(judge([{ facts: msp, people }]).proposedContact).toMatchObject({ name: 'Eva Linde' });
    expect(judge([{ facts: msp, people: people.reverse() }]).proposedContact).toMatchObject({ name: 'Eva Linde' });
  });

  test('who alone holds a part of it is proposed before nobody', () => {
    const people = [person('Tess Dale', 'Receptionist'), person('Max Ahorn', 'Prokurist und Gesellschafter')];
    expect(judge([{ facts: msp, people }]).proposedContact).toMatchObject({ name: 'Max Ahorn' });
  });

  test.each([
    'Owner',
    'Managing Partner',
    'Gesellschafter-Geschäftsführer',
    'Associé gérant',
    'CEO & Shareholder',
    'Owner and Shareholder',
    'Prokurist',
    'Head of Purchasing',
    undefined,
  ])('runs it, or says nothing of a share: %s', (title) => expect(isMereShareholder(title)).toBe(false));
});
