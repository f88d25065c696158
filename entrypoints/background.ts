import { defineBackground } from 'wxt/utils/define-background';
import { answerAll, tell } from '../lib/bridge/wire.ts';
import { speakAsBrowser } from '../lib/browser/language.ts';
import { onPress } from '../lib/browser/panel.ts';
import { watchPanelsEnd } from '../lib/browser/permissions.ts';
import { places } from '../lib/browser/places.ts';
import { onTurn, planTurn } from '../lib/browser/turns.ts';
import { noticeUpdates } from '../lib/browser/update.ts';
import { room, scratch, sealVault, vault } from '../lib/browser/vault.ts';
import { mspToolkit } from '../lib/definition/templates/msp-toolkit.ts';
import { notebookOf } from '../lib/notebook/notebook.ts';

/** The one writer: answers what the extension's pages ask, and opens the panel. All listeners stand before anything waits. */
export default defineBackground(() => {
  speakAsBrowser();
  const now = () => new Date().toISOString();
  const plan = () => void planTurn();
  onPress((press) => tell({ news: 'panel.pressed', ...press }));
  const notebook = notebookOf({ places, vault, scratch, room, now, template: mspToolkit, tell, plan });
  answerAll(notebook.handlers);
  onTurn(() => void notebook.backUp());
  noticeUpdates();
  watchPanelsEnd();
  void sealVault();
});
