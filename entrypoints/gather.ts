import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gather } from '../lib/page/gather.ts';

export default defineUnlistedScript(() => gather(document));
