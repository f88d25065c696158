import Defuddle from 'defuddle';

globalThis.peer = () => new Defuddle(document).parse();
