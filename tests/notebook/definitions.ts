import { describe, expect, it } from 'vitest';
import type { Definition } from '../../lib/definition/definition.ts';
import { statusOf } from '../../lib/definition/status.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { signedBy, signedByBoth } from '../definition/made.ts';
import { day } from '../prospect/made.ts';
import { type Desk, desk, everything, linesOf, refusal, reply, rowsIn } from './made.ts';

const second = { ...mspToolkit, version: 2, name: 'Ours' };

const nameOf = ({ id, version }: Definition) => ({ id, version });
const keep = (one: Desk, definition: Definition) => reply(one.handlers['definition.keep']({ definition }));
const beside = (one: Desk) => reply(one.handlers['definition.beside']({}));
const back = (one: Desk, to: Definition, over: Definition) =>
  reply(one.handlers['definition.enforce']({ ...nameOf(to), over: nameOf(over) }));

/** What must hold of definitions, whatever store lies beneath. */
export function definitionsHold(): void {
  describe('definitions', () => {
    it('begin with the template', async () => {
      const one = desk();
      expect(await reply(one.handlers['definition.current']({}))).toEqual(mspToolkit);
      expect(rowsIn(await linesOf(one), 'definition')).toEqual([mspToolkit]);
    });

    it('come into force as kept, and stay so', async () => {
      const one = desk();
      expect(await reply(one.handlers['definition.keep']({ definition: second }))).toEqual(second);
      expect(one.news).toEqual([{ news: 'definition.changed' }]);
      expect(await reply(one.reopened().handlers['definition.current']({}))).toEqual(second);
    });

    it('kept again change nothing, even after a later one', async () => {
      const one = desk();
      const third = { ...second, version: 3 };
      await reply(one.handlers['definition.keep']({ definition: second }));
      await reply(one.handlers['definition.keep']({ definition: third }));
      const before = await everything(one);
      expect(await reply(one.handlers['definition.keep']({ definition: second }))).toEqual(second);
      expect(await everything(one)).toBe(before);
      expect(await reply(one.handlers['definition.current']({}))).toEqual(third);
      expect(one.news).toHaveLength(2);
    });

    it('are never overwritten', async () => {
      const one = desk();
      await reply(one.handlers['definition.keep']({ definition: second }));
      const other = { ...second, name: 'Another' };
      expect(await refusal(one.handlers['definition.keep']({ definition: other }))).toBe('bad-request');
      expect(await reply(one.handlers['definition.current']({}))).toEqual(second);
    });

    it('S1.1: signed by each team on a machine of its own, are agreed on both once the file has gone there and back', async () => {
      const text = { ...second, handOver: 'Once they asked for a demo.' };
      const [sales, marketing] = [desk(), desk()];
      await keep(sales, text);
      const sent = await keep(sales, signedBy(text, ['sales']));
      expect(sent.signatures).toHaveLength(1);
      await keep(marketing, sent);
      const back = await keep(marketing, signedBy(sent, ['marketing']));
      expect(statusOf(back)).toBe('agreed');
      expect(statusOf(await keep(sales, back))).toBe('agreed');
      expect(statusOf(await reply(sales.handlers['definition.current']({})))).toBe('agreed');
      expect(sales.news).toHaveLength(3);
      const before = await everything(sales);
      await keep(sales, sent); // an older copy takes no signature away
      expect(await everything(sales)).toBe(before);
    });

    it('S1.7: lose at the door what no team has signed', async () => {
      const one = desk();
      const forged = { ...signedByBoth(mspToolkit), version: 2 };
      const kept = await reply(one.handlers['definition.keep']({ definition: forged }));
      expect(kept.signatures).toEqual([]);
      expect(kept.readyActions.flatMap(({ approvedBy }) => approvedBy)).toEqual([]);
      const lines = (await linesOf(one)).map((line) =>
        line.replace('"signatures":[]', `"signatures":${JSON.stringify(forged.signatures)}`),
      );
      const other = desk();
      await reply(other.handlers['backup.restore']({ id: 'r', lines }));
      expect(rowsIn(await linesOf(other), 'definition').flatMap(({ signatures }) => signatures)).toEqual([]);
    });

    it('take the other team’s signature from a backup, and nothing else', async () => {
      const text = { ...second, handOver: 'Once they asked for a demo.' };
      const [sales, marketing] = [desk(), desk()];
      await reply(sales.handlers['definition.keep']({ definition: signedBy(text, ['sales']) }));
      await reply(marketing.handlers['definition.keep']({ definition: signedBy(text, ['marketing']) }));
      await reply(sales.handlers['backup.restore']({ id: 'r', lines: await linesOf(marketing) }));
      expect(statusOf(await reply(sales.handlers['definition.current']({})))).toBe('agreed');
    });

    it('signed after a later one came into force leave that in force', async () => {
      const one = desk();
      const text = { ...second, handOver: 'Once they asked for a demo.' };
      const third = { ...text, version: 3, name: 'Later' };
      for (const definition of [text, third]) await reply(one.handlers['definition.keep']({ definition }));
      await reply(one.handlers['definition.keep']({ definition: signedBy(text, ['sales']) }));
      expect(await reply(one.handlers['definition.current']({}))).toEqual(third);
    });

    it('follow a better template only while nobody has kept their own', async () => {
      const untouched = desk();
      await reply(untouched.handlers['definition.current']({}));
      const better = { ...mspToolkit, version: 7 };
      const { name, vault } = untouched;
      expect(await reply(desk({ name, vault, template: better }).handlers['definition.current']({}))).toEqual(better);
      const touched = desk();
      await reply(touched.handlers['definition.keep']({ definition: second }));
      const updated = desk({ name: touched.name, vault: touched.vault, template: better });
      expect(await reply(updated.handlers['definition.current']({}))).toEqual(second);
    });

    it('of a backup come into force where nobody has kept one later', async () => {
      const theirs = desk({ now: () => day(5) });
      await reply(theirs.handlers['definition.keep']({ definition: second }));
      const lines = await linesOf(theirs);
      const fresh = desk();
      await reply(fresh.handlers['definition.current']({}));
      await reply(fresh.handlers['backup.restore']({ id: 'r', lines }));
      expect(await reply(fresh.handlers['definition.current']({}))).toEqual(second);
      const later = desk({ now: () => day(9) });
      const own = { ...mspToolkit, id: 'own', version: 1 };
      await reply(later.handlers['definition.keep']({ definition: own }));
      await reply(later.handlers['backup.restore']({ id: 'r', lines }));
      expect(await reply(later.handlers['definition.current']({}))).toEqual(own);
      expect(rowsIn(await linesOf(later), 'definition')).toEqual([second, own]);
      expect(await reply(later.handlers['definition.beside']({}))).toBeNull(); // ours was chosen later
    });

    it('of a backup never take the place of one chosen here: one chosen later is put beside it', async () => {
      const theirs = desk({ now: () => day(9) });
      await reply(theirs.handlers['definition.keep']({ definition: second }));
      const lines = await linesOf(theirs);
      const one = desk({ now: () => day(5) });
      const own = { ...mspToolkit, id: 'own', version: 1 };
      await reply(one.handlers['definition.keep']({ definition: own }));
      await reply(one.handlers['backup.restore']({ id: 'r', lines }));
      expect(await reply(one.handlers['definition.current']({}))).toEqual(own);
      expect(await beside(one)).toEqual(second);
      expect(await beside(one.reopened())).toEqual(second);
      await reply(one.handlers['definition.enforce']({ ...nameOf(second), over: nameOf(own) }));
      expect(await reply(one.handlers['definition.current']({}))).toEqual(second);
      expect(await beside(one)).toEqual(own);
    });
  });

  describe('the definition before', () => {
    const third = { ...second, version: 3, name: 'Third' };

    it('is there to go back to, and nothing is lost by going back', async () => {
      const one = desk();
      await keep(one, second);
      await keep(one, third);
      expect(await beside(one)).toEqual(second);
      const { news } = one;
      news.length = 0;
      expect(await back(one, second, third)).toEqual(second);
      expect(news).toEqual([{ news: 'definition.changed' }]);
      expect(await reply(one.reopened().handlers['definition.current']({}))).toEqual(second);
      expect(await beside(one)).toEqual(third);
      expect(rowsIn(await linesOf(one), 'definition')).toEqual([second, third]);
    });

    it('keeps its signatures when it comes back', async () => {
      const one = desk();
      const agreed = signedByBoth({ ...second, handOver: 'Once they asked for a demo.' });
      await keep(one, agreed);
      await keep(one, third);
      expect(statusOf(await back(one, agreed, third))).toBe('agreed');
    });

    it('put in force twice is in force once', async () => {
      const one = desk();
      await keep(one, second);
      await keep(one, third);
      await back(one, second, third);
      const before = await everything(one);
      expect(await back(one, second, third)).toEqual(second);
      expect(await everything(one)).toBe(before);
    });

    it('is none at first, nor a template that nobody chose', async () => {
      const one = desk();
      await reply(one.handlers['definition.current']({}));
      expect(await beside(one)).toBeNull();
      await keep(one, { ...mspToolkit, id: 'own' });
      expect(await beside(one)).toBeNull();
      const other = desk();
      await reply(other.handlers['definition.current']({}));
      await keep(other, second);
      expect(await beside(other)).toEqual(mspToolkit);
    });

    it('that is not kept cannot come into force', async () => {
      const one = desk();
      await keep(one, second);
      const ask = { ...nameOf(third), over: nameOf(second) };
      expect(await refusal(one.handlers['definition.enforce'](ask))).toBe('not-found');
      expect(await reply(one.handlers['definition.current']({}))).toEqual(second);
    });

    it('and a new one come into force over what was looked at alone', async () => {
      const one = desk();
      await keep(one, second);
      await keep(one, third);
      const fourth = { ...second, version: 4 };
      const over = nameOf(second);
      expect(await refusal(one.handlers['definition.keep']({ definition: fourth, over }))).toBe('bad-request');
      expect(await refusal(one.handlers['definition.enforce']({ ...nameOf(second), over: nameOf(fourth) }))).toBe(
        'bad-request',
      );
      expect(await reply(one.handlers['definition.current']({}))).toEqual(third);
      expect(rowsIn(await linesOf(one), 'definition')).toEqual([second, third]);
      const now = { definition: fourth, over: nameOf(third) };
      expect(await reply(one.handlers['definition.keep'](now))).toEqual(fourth);
      expect(await reply(one.handlers['definition.keep'](now))).toEqual(fourth); // the same, sent again
    });
  });
}
