import { describe, expect, it } from 'vitest';
import { cyberServices } from '../../lib/definition/templates/cyber-services.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { day } from '../prospect/made.ts';
import { type Desk, desk, linesOf, refusal, reply } from './made.ts';

const ours = { ...mspToolkit, name: 'Ours' };
const draft = { template: 'agency', fields: [{ id: 'agency.niche', text: 'dental cli' }] };
const current = (one: Desk) => reply(one.handlers['setup.current']({}));

/** What must hold of the first run, whatever store lies beneath. */
export function setUpHolds(): void {
  describe('the first run', () => {
    it('begins without consent, and keeps nothing before there is one', async () => {
      const one = desk();
      expect(await current(one)).toBeNull();
      expect(await refusal(one.handlers['setup.keep']({ step: 'done', draft: null }))).toBe('bad-request');
      expect(await refusal(one.handlers['setup.finish']({ definition: ours }))).toBe('bad-request');
      expect(await current(one)).toBeNull();
    });

    it('notes the consent once, with its instant, and tells of it', async () => {
      const one = desk();
      const given = await reply(one.handlers['setup.consent']({}));
      expect(given).toEqual({ consentAt: day(30), step: 'template', draft: null, changedAt: day(30) });
      const later = desk({ name: one.name, vault: one.vault, now: () => day(40) });
      expect(await reply(later.handlers['setup.consent']({}))).toEqual(given);
      expect(one.news).toEqual([{ news: 'setup.changed' }]);
    });

    it('needs no template where a definition was chosen before', async () => {
      const one = desk();
      await reply(one.handlers['definition.keep']({ definition: { ...ours, version: 2 } }));
      expect(await reply(one.handlers['setup.consent']({}))).toMatchObject({ step: 'done' });
    });

    it('goes on where it was, and never back from its end', async () => {
      const one = desk();
      await reply(one.handlers['setup.consent']({}));
      await reply(one.handlers['setup.keep']({ step: 'fill-in', draft }));
      expect(await current(one.reopened())).toMatchObject({ step: 'fill-in', draft });
      await reply(one.handlers['setup.finish']({ definition: ours }));
      expect(await current(one)).toMatchObject({ step: 'done', draft: null });
      await reply(one.handlers['setup.keep']({ step: 'fill-in', draft }));
      expect(await current(one)).toMatchObject({ step: 'done', draft });
    });

    it('gives a definition the next version of its id, and the same one none', async () => {
      const one = desk();
      await reply(one.handlers['definition.current']({}));
      await reply(one.handlers['setup.consent']({}));
      const finish = (definition: typeof ours) => reply(one.handlers['setup.finish']({ definition }));
      expect(await finish(mspToolkit)).toEqual(mspToolkit);
      expect(await finish(ours)).toEqual({ ...ours, version: 2 });
      expect(await finish(ours)).toEqual({ ...ours, version: 2 });
      expect(await finish(cyberServices)).toEqual(cyberServices);
      expect(await finish(ours)).toEqual({ ...ours, version: 2 });
      expect(await reply(one.reopened().handlers['definition.current']({}))).toEqual({ ...ours, version: 2 });
    });

    it('comes back with a mended notebook, and not with a file somebody else may have made', async () => {
      const one = desk();
      await reply(one.handlers['setup.consent']({}));
      const lines = await linesOf(one);
      expect(lines.join()).toContain('"setUp"');
      await reply(one.handlers['backup.keep']({}));
      const { backups } = await reply(one.handlers['notebook.health']({}));
      await reply(one.handlers['notebook.mend']({ backup: backups.at(-1)?.number ?? null }));
      expect(await current(one)).toMatchObject({ consentAt: day(30) });
      const other = desk();
      await reply(other.handlers['backup.restore']({ id: 'r', lines }));
      expect(await current(other)).toBeNull();
    });
  });
}
