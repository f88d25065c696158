// Which mutants are left out. What the user reads is held by the tests of words: emptying a text is no change of the method.
// MUTATION_SAMPLE=6 tries about one declaration in six, always the same ones: the whole takes more than an hour.

const spoken = new Set(['phrase', 'phrases', 'plural', 'around']);
const oneIn = Number(process.env.MUTATION_SAMPLE ?? 1);

/** A number from a text, the same on every machine. */
const spread = (text) => {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 100_003;
  return sum;
};

const nameOf = ({ id, declarations }) => id?.name ?? declarations?.[0]?.id?.name ?? '';
const isOutOfSample = (path) => {
  const isTop = path.parentPath?.isProgram() || path.parentPath?.isExportNamedDeclaration();
  if (oneIn === 1 || !isTop || !(path.isFunctionDeclaration() || path.isVariableDeclaration())) return false;
  return spread(nameOf(path.node)) % oneIn !== 0;
};

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'words',
    value: {
      shouldIgnore(path) {
        const { callee } = path.node;
        if (path.isCallExpression() && callee?.type === 'Identifier' && spoken.has(callee.name))
          return 'words are held by their own tests';
        return isOutOfSample(path) ? 'not in this sample' : undefined;
      },
    },
  },
];
