import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** Files that run in a real browser. */
const inChromium = (name: string, include: string) => ({
  plugins: [react(), tailwindcss()],
  // Named here, or the first run on a fresh machine finds them half way and reloads under the tests.
  optimizeDeps: {
    include: [
      'react',
      'react-dom/client',
      'lucide-react',
      '@base-ui/react/dialog',
      '@base-ui/react/csp-provider',
      'zod/mini',
      'axe-core',
      'vitest-browser-react',
    ],
  },
  test: {
    name,
    include: [include],
    testTimeout: 30_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: chromium, args: flags } }),
      instances: [{ browser: 'chromium' as const }],
    },
  },
});

/** Suites: `unit` (Node, pure), `screens` (components and page reading in a real browser), `e2e` and `firefox` (what is built). `pictures` draws. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/e2e-firefox/**', 'tests/**/*.browser.test.*'],
          isolate: false, // what is tested is pure: each module is read once, not once for each of two hundred files
          testTimeout: 20_000,
        },
      },
      inChromium('screens', 'tests/**/*.browser.test.{ts,tsx}'),
      inChromium('pictures', 'tests/screens/states/*.picture.ts'),
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'firefox',
          include: ['tests/e2e-firefox/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
