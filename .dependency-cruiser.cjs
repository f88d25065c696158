const pure = '^lib/(prospect|markup|readers|titles|definition|qualification|exchange|words)/';

/** Who may import whom, downwards only; the picture is in lib/README.md. */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Two modules that need each other when they run are one module; a type may be named both ways.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-stays-pure',
      severity: 'error',
      comment: 'Pure folders know no page, browser, screen, clock or network: pass the world in.',
      from: { path: pure },
      to: { path: '^(entrypoints|components|lib/(page|browser|bridge|notebook))/' },
    },
    {
      name: 'pure-no-browser-packages',
      severity: 'error',
      comment: 'Pure folders use no browser, store or screen package.',
      from: { path: pure },
      to: { path: 'node_modules/(wxt|webextension-polyfill|idb|react|react-dom|@base-ui|lucide-react)/' },
    },
    {
      name: 'nouns-at-the-bottom',
      severity: 'error',
      comment: 'lib/prospect holds the nouns and imports nobody.',
      from: { path: '^lib/prospect/' },
      to: { path: '^lib/(?!prospect/)' },
    },
    {
      name: 'readers-know-nouns-and-titles',
      severity: 'error',
      comment: 'Readers and titles import lib/prospect and each other only.',
      from: { path: '^lib/(readers|titles)/' },
      to: { path: '^lib/(?!(prospect|readers|titles)/)' },
    },
    {
      name: 'markup-knows-nouns',
      severity: 'error',
      comment: 'What makes a snapshot of markup imports lib/prospect only.',
      from: { path: '^lib/markup/' },
      to: { path: '^lib/(?!(prospect|markup)/)' },
    },
    {
      name: 'page-imports-types-only',
      severity: 'error',
      comment: 'The page script carries no library and no schema.',
      from: { path: '^lib/page/' },
      to: { pathNot: '^lib/page/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'lib-knows-no-screen',
      severity: 'error',
      comment: 'lib never imports screens or entry points.',
      from: { path: '^lib/' },
      to: { path: '^(components|entrypoints)/' },
    },
    {
      name: 'notebook-in-the-background-only',
      severity: 'error',
      comment: 'One writer: only the background opens the notebook.',
      from: { path: '^(components|entrypoints)/', pathNot: '^entrypoints/background\\.ts$' },
      to: { path: '^lib/notebook/' },
    },
    {
      name: 'components-get-props',
      severity: 'error',
      comment: 'Components get props and draw.',
      from: { path: '^components/' },
      to: { path: '^(lib/(browser|bridge|notebook|page)|entrypoints)/' },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      comment: 'The product never imports its tests.',
      from: { path: '^(entrypoints|components|lib)/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { conditionNames: ['types', 'import', 'default'], exportsFields: ['exports'] },
  },
};
