import 'fake-indexeddb/auto';
import { backupsHold } from './backups.ts';
import { commandsHold } from './commands.ts';
import { definitionsHold } from './definitions.ts';
import { storeHolds } from './store.ts';

commandsHold();
definitionsHold();
backupsHold();
storeHolds();
