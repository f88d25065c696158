import { mf2 } from 'microformats-parser';

globalThis.peer = () => mf2(document.documentElement.outerHTML, { baseUrl: location.href });
