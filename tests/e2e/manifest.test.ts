import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension, launch } from '../harness/chromium.ts';
import { openPanel } from '../harness/panel.ts';
import { type Site, serve } from '../harness/site.ts';

const manifest = JSON.parse(readFileSync(join(builtExtension, 'manifest.json'), 'utf8'));

describe('the built manifest', () => {
  test('asks for six permissions and no host', () => {
    expect([...manifest.permissions].sort()).toEqual(
      ['activeTab', 'alarms', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'].sort(),
    );
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  test('puts nothing into pages and gives pages nothing', () => {
    for (const key of ['content_scripts', 'web_accessible_resources', 'externally_connectable', 'devtools_page'])
      expect(manifest[key], key).toBeUndefined();
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('keeps its pages under a strict policy', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const rules = Object.fromEntries(policy.split('; ').map((rule) => rule.split(/ (.*)/s, 2)));
    expect(rules).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
  });

  test('ships no source map and loads no remote code', () => {
    const files = readdirSync(builtExtension, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    const pages = files
      .filter((file) => file.endsWith('.html'))
      .map((file) => readFileSync(join(builtExtension, file), 'utf8'));
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });
});

describe('in the browser', () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    site = await serve(() => '<title>Acme</title><h1>Acme</h1>');
    browser = await launch({ port: site.port });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test('it installs without a single warning', async () => {
    const page = await browser.newPage();
    await page.goto('http://acme.example/');
    const panel = await openPanel(browser, page);
    const warnings = (asked: object) =>
      panel.evaluate(`chrome.management.getPermissionWarningsByManifest(${JSON.stringify(JSON.stringify(asked))})`);
    expect(await warnings(manifest)).toEqual([]);
    expect(await warnings({ ...manifest, permissions: ['tabs'] })).not.toEqual([]); // the question can be failed
  });
});
