import { describe, expect, test } from 'vitest';
import type { Definition } from '../../lib/definition/definition.ts';
import { routeOf } from '../../lib/qualification/route.ts';
import { signedByBoth } from '../definition/made.ts';
import { goodLead, qualify, signed } from './made.ts';

const acted = { 'readiness.agreed_action': 'yes' };
const cells = {
  good_ready: ['good', 'ready'],
  poor_ready: ['poor', 'ready'],
  good_not_ready: ['good', 'not_ready'],
  poor_not_ready: ['poor', 'not_ready'],
} as const;
const owners = ['sales', 'marketing', 'qualify'] as const;
const routed = (cell: keyof typeof cells, routes: Definition['routes'] = signed.routes) =>
  routeOf({
    stage: 'lead',
    disqualified: 'no',
    isTalkedTo: true,
    cell,
    fit: cells[cell][0],
    readiness: cells[cell][1],
    routes,
  });

describe('the route of a cell', () => {
  test.each<[keyof typeof cells, string]>([
    ['good_ready', 'sales'],
    ['poor_ready', 'marketing'],
    ['good_not_ready', 'marketing'],
    ['poor_not_ready', 'marketing'],
  ])('S1.11: %s goes to %s unless the teams agree otherwise', (cell, owner) => {
    expect(routed(cell).value).toBe(owner);
  });

  test.each(Object.keys(cells) as (keyof typeof cells)[])('S1.18: %s goes where both teams agreed', (cell) => {
    for (const owner of owners) {
      const others = owners.find((one) => one !== owner) ?? 'sales';
      const all = { good_ready: others, poor_ready: others, good_not_ready: others, poor_not_ready: others };
      expect(routed(cell, { ...all, [cell]: owner }).value).toBe(owner);
    }
  });

  test('is said with the reason of who starts with it, and with the agreement where it is another', () => {
    const text = (cell: keyof typeof cells, routes?: Definition['routes']) => routed(cell, routes).reasons[0]?.text;
    expect(text('good_ready')).toBe('good fit and sales-ready');
    expect(text('poor_ready')).toBe('poor fit stays with marketing until it is a good one');
    expect(text('good_not_ready')).toBe('not ready: marketing keeps in touch');
    const agreed = 'this is the route both teams agreed on';
    expect(text('good_ready', { ...signed.routes, good_ready: 'marketing' })).toBe(agreed);
    expect(text('poor_ready', { ...signed.routes, poor_ready: 'sales' })).toBe(agreed);
  });

  test.each([
    ['good', 'unknown', 'readiness is not known yet'],
    ['unknown', 'ready', 'fit is not known yet'],
    ['unknown', 'unknown', 'fit and readiness are not known yet'],
  ] as const)('%s fit and %s readiness: %s', (fit, readiness, why) => {
    const { value, reasons } = routeOf({
      ...{ stage: 'lead', disqualified: 'no', isTalkedTo: true, cell: 'undetermined' },
      ...{ fit, readiness, routes: signed.routes },
    });
    expect([value, reasons[0]?.text]).toEqual(['qualify', why]);
  });

  test('while readiness is not known, poor fit goes where both its cells go, and nowhere else', () => {
    const poor = (routes: Definition['routes']) =>
      routeOf({
        stage: 'lead',
        disqualified: 'no',
        isTalkedTo: true,
        cell: 'undetermined',
        fit: 'poor',
        readiness: 'unknown',
        routes,
      }).value;
    expect(poor(signed.routes)).toBe('marketing');
    expect(poor({ ...signed.routes, poor_ready: 'sales' })).toBe('qualify');
  });

  test('S1.18: a definition with another route sends a prospect there', async () => {
    const definition = signedByBoth({ ...signed, routes: { ...signed.routes, good_ready: 'marketing' } });
    expect(await qualify({ ...goodLead, ...acted })).toMatchObject({ cell: 'good_ready', route: 'sales' });
    expect(await qualify({ ...goodLead, ...acted }, { definition })).toMatchObject({
      cell: 'good_ready',
      route: 'marketing',
    });
  });
});
