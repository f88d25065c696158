import type { World } from './world.ts';

/** Longer than any command of the panel or the workspace waits for its answer. */
const asleep = 10_000;

/** Stops every process of the browser, as a closed lid does, and lets all go on later. */
export async function sleep({ browser }: World): Promise<void> {
  const leader = browser.process()?.pid;
  if (leader === undefined) throw new Error('The browser is not a process of ours.');
  process.kill(-leader, 'SIGSTOP');
  await new Promise((later) => setTimeout(later, asleep));
  process.kill(-leader, 'SIGCONT');
}
