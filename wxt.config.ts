import tailwindcss from '@tailwindcss/vite';
import { defineConfig, type UserManifest } from 'wxt';

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

const action = { default_title: '__MSG_action_title__' };

/** What only some browsers know, or want to know. The id is for ever: another one would be another add-on. */
const only: Record<'chromium' | 'firefox', UserManifest> = {
  chromium: { minimum_chrome_version: '131', permissions: [...permissions, 'sidePanel'], action },
  firefox: {
    permissions,
    action: { ...action, default_area: 'navbar' }, // or the button hides in a menu
    browser_specific_settings: {
      gecko: {
        id: '{3f62f8a1-2daa-46c1-bbd5-bd0382d5937d}',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [tailwindcss()],
    // Its own small bundle of the list of public suffixes: half the bytes of the same list.
    resolve: { alias: [{ find: /^tldts$/, replacement: 'tldts/dist/index.esm.min.js' }] },
    // Every browser named here preloads modules by itself.
    build: { modulePreload: { polyfill: false } },
  }),
  // All that is needed to build again what is in the package, as its reviewers do; tests but their tools are not.
  zip: { includeSources: ['**/*', '.npmrc'], excludeSources: ['tests/*.*', 'tests/!(tools)/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    ...only[browser === 'firefox' ? 'firefox' : 'chromium'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    incognito: 'not_allowed',
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+Q' } } },
    content_security_policy: { extension_pages: pagePolicy },
  }),
});
