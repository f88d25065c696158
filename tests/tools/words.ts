import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './run.ts';

// npm run words: writes the English messages as the code has them, drops from the other languages what the code no longer
// says, and lists what they lack: write it into their files, by the same name.

type Tool = typeof import('./messages.ts');
// Through Vite, as the templates are found by the names of their files at build time.
const file = join(import.meta.dirname, 'messages.ts');
const { module } = await runnerImport<Tool>(file, { configFile: false, root, logLevel: 'silent' });
const { englishMessages, languages, messagesIn, writeMessages } = module;

const english = englishMessages();
writeMessages('en', english);
for (const language of languages().filter((name) => name !== 'en')) {
  const known = messagesIn(language);
  const kept = [...known].filter(([name]) => english.has(name));
  writeMessages(language, new Map(kept));
  const missing = [...english].filter(([name]) => !known.has(name));
  for (const [name, text] of missing) console.log(JSON.stringify({ [name]: { message: text } }).slice(1, -1));
  console.log(`${language}: ${kept.length} of ${english.size} messages, ${missing.length} missing`);
}
