import 'fake-indexeddb/auto';
import { backupsHold } from './backups.ts';
import { commandsHold } from './commands.ts';
import { definitionsHold } from './definitions.ts';
import { mendingHolds } from './mending.ts';
import { rollingHolds } from './rolling.ts';
import { setUpHolds } from './set-up.ts';
import { storeHolds } from './store.ts';

commandsHold();
definitionsHold();
backupsHold();
storeHolds();
rollingHolds();
mendingHolds();
setUpHolds();
