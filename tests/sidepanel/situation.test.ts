import { describe, expect, it } from 'vitest';
import {
  atFirst,
  type Happening,
  happen,
  type Look,
  type PanelState,
  type ReadPage,
  type Shown,
  type Situation,
} from '../../entrypoints/sidepanel/situation.ts';
import { changesOf, now, prospectOf } from '../screens/samples.ts';

const page: ReadPage = {
  tabId: 1,
  documentId: 'doc-1',
  url: 'https://northgate.example/',
  address: 'https://northgate.example/',
  title: 'Northgate',
  readAt: now,
  nextPages: [],
  isBare: false,
  truncated: false,
  about: {},
};
const shown: Shown = { prospect: prospectOf(), unsaved: [], page };
const bare: Shown = { ...shown, page: { ...page, isBare: true } };
const refusal = { code: 'store-full', message: 'The disk is full.' } as const;
const recent = [{ account: 'northgate.example', name: 'Northgate', updatedAt: now }];

const situations: Situation[] = [
  { name: 'idle' },
  { name: 'needs-permission' },
  { name: 'reading', shown: undefined },
  { name: 'reading', shown },
  { name: 'ready', shown },
  { name: 'nothing-found', shown: bare },
  { name: 'stale', shown, isLoading: false },
  { name: 'restricted', reason: 'pdf', shown: undefined },
  { name: 'frozen', shown },
  { name: 'linkedin', recent, shown: undefined },
  { name: 'refused', refusal, shown, wasReading: true },
];

const at = (situation: Situation): PanelState => ({ run: 1, isPressed: false, presses: 0, situation });
const looked = (look: Look, run = 1): Happening => ({ on: 'looked', run, look });
const name = ({ situation }: PanelState) => situation.name;

describe('a look at the tab', () => {
  it.each<[Look, Situation['name'], Situation['name']]>([
    // what was found                                        with nothing on screen, with an account on screen
    [{ found: 'page', shown }, 'ready', 'ready'],
    [{ found: 'page', shown: bare }, 'nothing-found', 'nothing-found'],
    [{ found: 'same' }, 'idle', 'ready'],
    [{ found: 'no-permission' }, 'needs-permission', 'stale'],
    [{ found: 'nothing' }, 'idle', 'stale'],
    [{ found: 'restricted', reason: 'store' }, 'restricted', 'restricted'],
    [{ found: 'frozen' }, 'frozen', 'frozen'],
    [{ found: 'linkedin', recent }, 'linkedin', 'linkedin'],
    [{ found: 'refused', refusal }, 'refused', 'refused'],
  ])('%j leads to %s, or to %s', (look, without, withAccount) => {
    expect(name(happen(at({ name: 'idle' }), looked(look)))).toBe(without);
    expect(name(happen(at({ name: 'reading', shown }), looked(look)))).toBe(withAccount);
  });

  it.each(situations)('that was overtaken changes nothing in $name', (situation) => {
    const state = at(situation);
    expect(happen(state, looked({ found: 'frozen' }, 0))).toBe(state);
    expect(happen(state, { on: 'reading', run: 0 })).toBe(state);
  });

  it.each(situations)('leaves the last account untouched when it fails in $name', (situation) => {
    for (const found of ['no-permission', 'nothing', 'frozen'] as const)
      expect(happen(at(situation), looked({ found })).situation.shown).toBe(situation.shown);
  });

  it('counts by its number', () => {
    expect(happen(atFirst, { on: 'looking', run: 7, isPressed: false }).run).toBe(7);
  });
});

describe('a press', () => {
  const press = (state: PanelState) => happen(state, { on: 'looking', run: 2, isPressed: true });

  it.each(situations)('in $name shows at once that the page is being read', (situation) => {
    const pressed = press(at(situation));
    expect(pressed.situation).toEqual({ name: 'reading', shown: situation.shown });
    expect(pressed.isPressed).toBe(true);
  });

  it('is taken over by the look that overtakes its own, and done with when that one ends', () => {
    const overtaken = happen(press(at({ name: 'ready', shown })), { on: 'looking', run: 3, isPressed: false });
    expect(overtaken).toMatchObject({ run: 3, isPressed: true, situation: { name: 'reading' } });
    expect(happen(overtaken, looked({ found: 'page', shown }, 2)).isPressed).toBe(true);
    expect(happen(overtaken, looked({ found: 'page', shown }, 3)).isPressed).toBe(false);
  });

  it('outlives the page it was made on', () => {
    expect(happen(press(at({ name: 'ready', shown })), { on: 'leaving' }).isPressed).toBe(true);
  });
});

describe('presses in a row', () => {
  const other: Shown = { ...shown, prospect: { ...shown.prospect, account: 'larkspur.example' } };
  const read = (state: PanelState, isPressed: boolean, of: Shown) =>
    happen(happen(state, { on: 'looking', run: 2, isPressed }), looked({ found: 'page', shown: of }, 2));
  const twice = read(read(atFirst, true, shown), true, other);

  it('are counted by the pages they had read', () => {
    expect(twice.presses).toBe(2);
    expect(
      happen(happen(atFirst, { on: 'looking', run: 2, isPressed: true }), looked({ found: 'nothing' }, 2)).presses,
    ).toBe(0);
  });

  it('go on while one goes on within a site, and end where another company is read without a press', () => {
    expect(read(twice, false, other).presses).toBe(2);
    expect(read(twice, false, shown).presses).toBe(0);
  });
});

describe('leaving a page', () => {
  it.each(situations)('in $name never leaves old facts as those of the page in front', (situation) => {
    const left = happen(at(situation), { on: 'leaving' }).situation;
    if (situation.shown) expect(left).toMatchObject({ name: 'stale', isLoading: true });
    else expect(['idle', 'reading']).toContain(left.name);
  });
});

describe('what the user says', () => {
  const [change] = changesOf({ kind: 'chosen', contact: null });
  const changes = change ? [change] : [];
  const account = 'northgate.example';
  const said = happen(at({ name: 'ready', shown }), { on: 'said', account, changes });

  it('is on screen at once', () => {
    expect(said.situation.shown?.unsaved).toEqual(changes);
  });

  it('about another account changes nothing here', () => {
    const other = happen(at({ name: 'ready', shown }), { on: 'said', account: 'other.example', changes });
    expect(other.situation.shown?.unsaved).toEqual([]);
  });

  it('is no longer on its way once saved', () => {
    const prospect = prospectOf({ kind: 'chosen', contact: null });
    const saved = happen(said, { on: 'saved', prospect, ids: ['change-0'] });
    expect(saved.situation).toMatchObject({ name: 'ready', shown: { prospect, unsaved: [] } });
  });

  it('stays on screen when it is refused, and all is well once it is saved after all', () => {
    const refused = happen(said, { on: 'not-saved', account, refusal });
    expect(refused.situation).toMatchObject({
      name: 'refused',
      refusal,
      shown: { unsaved: changes },
      wasReading: false,
    });
    const saved = happen(refused, { on: 'saved', prospect: prospectOf(), ids: ['change-0'] });
    expect(saved.situation).toMatchObject({ name: 'ready', shown: { unsaved: [] } });
  });

  it('refused about another account does not disturb this one', () => {
    expect(name(happen(said, { on: 'not-saved', account: 'other.example', refusal }))).toBe('ready');
  });

  it('is not undone by an older answer that comes late', () => {
    const newer = { ...prospectOf(), updatedAt: '2026-03-17T00:00:00.000Z' };
    const after = happen(at({ name: 'ready', shown: { ...shown, prospect: newer } }), {
      on: 'saved',
      prospect: prospectOf(),
      ids: [],
    });
    expect(after.situation.shown?.prospect).toBe(newer);
  });
});

describe('two answers of one instant', () => {
  const one = prospectOf({ kind: 'chosen', contact: null });
  const two = prospectOf({ kind: 'chosen', contact: null }, { kind: 'retracted', change: 'change-0' });
  const screenWith = (known: typeof one, came: typeof one) =>
    happen(at({ name: 'ready', shown: { ...shown, prospect: known } }), { on: 'saved', prospect: came, ids: [] });

  it('are told apart by how much was said in them', () => {
    expect(screenWith(two, one).situation.shown?.prospect).toBe(two);
    expect(screenWith(one, two).situation.shown?.prospect).toBe(two);
  });
});

describe('an account opened to write about it', () => {
  it('stands beside LinkedIn, and elsewhere says that it is not this page', () => {
    const opened: Happening = { on: 'opened', shown };
    expect(happen(at({ name: 'linkedin', recent, shown: undefined }), opened).situation).toMatchObject({
      name: 'linkedin',
      shown,
    });
    expect(name(happen(at({ name: 'needs-permission' }), opened))).toBe('stale');
  });
});
