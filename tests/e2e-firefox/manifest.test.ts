import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../tools/run.ts';

const manifestOf = (build: string) => JSON.parse(readFileSync(join(root, '.output', build, 'manifest.json'), 'utf8'));
const firefox = manifestOf('firefox-mv3');

describe('the manifest built for Firefox', () => {
  test('asks for what it knows, and no host', () => {
    expect([...firefox.permissions].sort()).toEqual([
      'activeTab',
      'alarms',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    expect(firefox.host_permissions).toBeUndefined();
    expect(firefox.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  test('says that nothing is collected, in the form of the oldest Firefox it names', () => {
    const { id, ...rest } = firefox.browser_specific_settings.gecko;
    expect(id).toMatch(/^\{[\da-f-]{36}\}$/);
    expect(rest).toEqual({ strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } });
  });

  test('has a sidebar that does not open by itself, and a background without a worker', () => {
    expect(firefox.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
    expect(firefox.background).toEqual({ scripts: ['background.js'] });
    expect(firefox.side_panel).toBeUndefined();
  });

  test('is as strict as the one built for Chrome, and does as little to pages', () => {
    const chrome = manifestOf('chrome-mv3');
    for (const key of ['content_security_policy', 'incognito', 'commands', 'optional_host_permissions'])
      expect(firefox[key], key).toEqual(chrome[key]);
    for (const key of ['content_scripts', 'web_accessible_resources', 'externally_connectable'])
      expect(firefox[key], key).toBeUndefined();
  });
});
