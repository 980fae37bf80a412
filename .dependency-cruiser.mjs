// Who may import whom: permissions ← kits ← features ← apps. `npm run check` fails on any other arrow.
const KITS = 'config|persistence|graphql|jobs|i18n|mail|markdown|storage|live';
const FEATURES = [
  'people',
  'groups',
  'content',
  'search',
  'files',
  'answers',
  'conversations',
  'moderation',
  'admin',
  'notifications',
  'desk',
  'backup',
  'provisioning',
  'custody',
]; // each may use those before it
const lib = (names) => `^libs/(${names})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'permissions-is-pure',
      severity: 'error',
      comment: 'Rules are read and tested without a framework or a database',
      from: { path: lib('permissions'), pathNot: '\\.spec\\.ts$' },
      to: { path: `${lib('(?!permissions)[a-z]+')}|node_modules/(@nestjs|typeorm|graphql|pg)/` },
    },
    {
      name: 'kits-know-no-feature',
      severity: 'error',
      from: { path: lib(KITS) },
      to: { path: lib(FEATURES.join('|')) },
    },
    ...FEATURES.map((name, i) => ({
      name: `${name}-uses-only-features-before-it`,
      severity: 'error',
      from: { path: lib(name) },
      to: { path: lib(FEATURES.slice(i + 1).join('|') || 'none') },
    })),
    {
      name: 'enter-a-lib-by-its-index',
      severity: 'error',
      from: { path: '^(?:libs|apps)/([^/]+)/' },
      to: { path: '^libs/([^/]+)/src/(?!index\\.ts$)', pathNot: '^libs/$1/' },
    },
    {
      name: 'typeorm-only-in-entities',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: `${lib('persistence')}|\\.entity\\.ts$` },
      to: { path: 'node_modules/typeorm/' },
    },
    {
      name: 'graphql-only-in-resolvers-and-types',
      severity: 'error',
      from: { path: '^libs/', pathNot: `${lib('graphql')}|\\.(resolver|type|module)\\.ts$` },
      to: { path: 'node_modules/(@nestjs/graphql|graphql|@apollo)/' },
    },
    {
      name: 'domain-knows-no-transport',
      severity: 'error',
      from: { path: '\\.(service|entity|jobs|query)\\.ts$' },
      to: { path: '\\.(resolver|type)\\.ts$' },
    },
    { name: 'nobody-imports-an-app', severity: 'error', from: { path: '^(libs|migrations)/' }, to: { path: '^apps/' } },
    {
      name: 'the-client-is-apart',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs|migrations|apps/(?!web))/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '__generated__' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
