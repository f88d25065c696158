import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';

/** What the panel may do; the browser shows no warning for any of it (asserted by the tests). */
const permissions = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms'];

const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [tailwindcss()] }),
  manifest: ({ browser }) => ({
    name: 'Sweetspot',
    description:
      'Is this prospect worth effort, for whom, and what to ask next: answered on the company page in front of you.',
    minimum_chrome_version: '131',
    permissions: browser === 'firefox' ? permissions : [...permissions, 'sidePanel'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    incognito: 'not_allowed',
    action: { default_title: 'Read this page (Alt+Shift+Q)' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+Q' } } },
    content_security_policy: { extension_pages: pagePolicy },
  }),
});
