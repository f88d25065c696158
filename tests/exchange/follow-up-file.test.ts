import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { followUpCells, followUpColumns, followUpFile } from '../../lib/exchange/follow-up-file.ts';
import { viewOf } from '../../lib/prospect/merge.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { answers, fact, prospectFrom, today } from '../qualification/made.ts';

const rowOf = (name: string) => {
  const page = { facts: [fact('name', name), fact('phone', '+15125550140')] };
  const prospect = prospectFrom([page], answers({ 'icp.checklist': 'good' }));
  return followUpCells({ view: viewOf(prospect), assessment: assess(prospect, mspToolkit, today) });
};
const read = (file: string) => Papa.parse<string[]>(file).data;

describe('the follow-up file', () => {
  test('S4.9: has a header and says of each what follow-up is allowed and what is not', () => {
    const [header, row] = read(followUpFile([rowOf('Northgate')]));
    expect(header).toEqual(followUpColumns);
    const cell = (column: string) => row?.[followUpColumns.indexOf(column)];
    expect(cell('company')).toBe('Northgate');
    expect(cell('domain')).toBe('northgate.example');
    expect(cell('follow_up_allowed')).toBe('general_email');
    expect(cell('follow_up_forbidden')).toBe('direct_mail telemarketing');
    expect(cell('street')).toBe('');
    expect(cell('definition')).toBe('msp_toolkit v1 draft');
  });

  test.each(['=HYPERLINK("http://evil.example")', '+1+1', '-2', '@SUM(A1)', '\t=1', '\r=1'])(
    'what a spreadsheet would run is only text: %j',
    (name) => {
      const line = followUpFile([[name, 'plain']])
        .split('\r\n')
        .slice(1)
        .join('\r\n');
      expect(line.replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  test('quotes, commas and lines stay within their cell', () => {
    const name = 'North, "the" gate\nLtd';
    expect(read(followUpFile([rowOf(name)]))[1]?.[1]).toBe(name);
  });
});
