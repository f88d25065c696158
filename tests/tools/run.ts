import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

/** The project's folder; every command runs in it. */
export const root = resolve(import.meta.dirname, '..', '..');

const environment = (extra: Record<string, string>): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter),
  ...extra,
});

/** What a command did: its exit code (1 when it never ran or was stopped) and, when kept, what it wrote. */
export type Outcome = { code: number; output: string };

type Options = { env?: Record<string, string>; keepsOutput?: boolean; minutes?: number };

/** Runs a program of node_modules/.bin or the system to its end; output goes to the terminal unless it is kept. */
export const run = (
  command: string,
  args: string[],
  { env = {}, keepsOutput = false, minutes = 20 }: Options = {},
): Promise<Outcome> =>
  new Promise((done) => {
    const written: string[] = [];
    const child = spawn(command, args, {
      cwd: root,
      env: environment(env),
      stdio: ['ignore', keepsOutput ? 'pipe' : 'inherit', keepsOutput ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32',
      timeout: minutes * 60_000,
    });
    child.stdout?.on('data', (text) => written.push(String(text)));
    child.stderr?.on('data', (text) => written.push(String(text)));
    child.on('error', (error) => done({ code: 1, output: `${command}: ${error.message}` }));
    child.on('close', (code) => done({ code: code ?? 1, output: written.join('') }));
  });
