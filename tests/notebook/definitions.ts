import { describe, expect, it } from 'vitest';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { day } from '../prospect/made.ts';
import { desk, everything, linesOf, refusal, reply, rowsIn } from './made.ts';

const second = { ...mspToolkit, version: 2, name: 'Ours' };

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
    });
  });
}
