import { defineBackground } from 'wxt/utils/define-background';
import { answerAll, tell } from '../lib/bridge/wire.ts';
import { cage, sealCage } from '../lib/browser/cage.ts';
import { onPress } from '../lib/browser/panel.ts';
import { mspToolkit } from '../lib/definition/templates/msp-toolkit.ts';
import { notebookOf } from '../lib/notebook/notebook.ts';

/** The one writer: answers what the extension's pages ask, and opens the panel. All listeners stand before anything waits. */
export default defineBackground(() => {
  const now = () => new Date().toISOString();
  onPress((press) => tell({ news: 'panel.pressed', ...press }));
  answerAll(notebookOf({ name: 'sweetspot', now, cage, template: mspToolkit, tell }));
  void sealCage();
});
