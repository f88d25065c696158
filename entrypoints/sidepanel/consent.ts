import type { Scene } from './scene.ts';
import type { Look } from './situation.ts';
import type { World } from './world.ts';

/** How far the user has let things go, or what a look comes to without that: no script runs in any page before. */
export async function consentOf({ ask }: World, { setUp }: Scene): Promise<Pick<Scene, 'setUp'> | Look> {
  if (setUp) return { setUp };
  const answer = await ask('setup.current', {});
  if (!answer.ok) return { found: 'refused', refusal: answer.refusal };
  return answer.reply === null ? { found: 'no-consent' } : { setUp: answer.reply };
}
