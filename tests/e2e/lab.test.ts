import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../tools/run.ts';

const page = `<!doctype html><html lang="en"><title>Nörthgate IT | Managed services in Austin</title>
  <body><h1>Nörthgate IT</h1><script>document.body.textContent = 'gone'</script>
  <img src="https://elsewhere.example/picture.png"><meta http-equiv="refresh" content="0; url=https://elsewhere.example/">
  <footer>Nörthgate IT, LLC, 410 Brazos Street, Austin, TX 78701 <a href="mailto:hello@northgate.example">write</a></footer>`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lab-'));
  writeFileSync(join(folder, 'page.html'), page);
  writeFileSync(join(folder, 'old.html'), Buffer.from(page, 'latin1'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const lab = (args: string[], lines?: string[]) => {
  if (lines) writeFileSync(join(folder, 'list.jsonl'), `${lines.join('\n')}\n`);
  const { INIT_CWD: _, ...env } = process.env;
  const call = [join(root, 'tests', 'lab', 'lab.ts'), ...args];
  return spawnSync(process.execPath, call, { cwd: folder, env, encoding: 'utf8' });
};
const answersOf = (output: string): unknown[] =>
  output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the batch command', () => {
  test('reads files at their addresses, in order, and goes on after a bad line', () => {
    const { stdout, status } = lab(
      ['read', '--list', 'list.jsonl'],
      [
        '{"id":"a","file":"page.html","url":"https://www.northgate.example/about","charset":"utf-8"}',
        '{"id":"b","file":"none.html"}',
        'junk',
        '{"id":"c","file":"old.html","charset":"windows-1252"}',
        '{"id":7}',
      ],
    );
    const answers = answersOf(stdout);
    expect(status).toBe(0);
    expect(answers).toMatchObject([
      {
        id: 'a',
        url: 'https://www.northgate.example/about',
        company: { legalName: 'Nörthgate IT, LLC', domain: 'northgate.example', emails: ['hello@northgate.example'] },
      },
      { id: 'b', error: { code: 'no_file' } },
      { id: null, error: { code: 'not_json' } },
      { id: 'c', company: { legalName: 'Nörthgate IT, LLC' } },
      { id: 7, error: { code: 'bad_line' } },
    ]);
    expect(answers[3]).not.toHaveProperty('url');
    expect(answers[3]).not.toHaveProperty('company.domain');
    expect(answers[0]).toMatchObject({ ms: { gather: expect.any(Number), understand: expect.any(Number) } });
    expect(stdout).not.toContain('page.invalid');
  });

  test('answers other lists by the same rules', () => {
    const { stdout } = lab(['titles', '--list', 'list.jsonl'], ['{"id":"t","title":"Chief Executive Officer"}']);
    expect(answersOf(stdout)).toEqual([{ id: 't', seniority: 'c-suite', function: 'general-management' }]);
  });

  test.each([
    ['an unknown command', ['bake', '--list', 'list.jsonl']],
    ['no list', ['read']],
    ['a list that is not there', ['read', '--list', 'nothing.jsonl']],
    ['an unknown option', ['read', '--lust', 'list.jsonl']],
  ])('refuses %s with one sentence', (_, args) => {
    const { stdout, stderr, status } = lab(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
