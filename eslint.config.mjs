import tseslint from 'typescript-eslint';

const no = (selector, message) => ({ selector, message });

export default tseslint.config(
  { ignores: ['dist/', 'data/', 'node_modules/', '**/__generated__/', 'apps/web/locales/', '.leaddist/'] },
  ...tseslint.configs.recommended,
  {
    languageOptions: { parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-extraneous-class': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['libs/**/*.ts', 'apps/**/*.ts'],
    ignores: ['libs/config/**', 'libs/persistence/**', 'apps/cli/**', 'apps/web/**', '**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        no(
          "MemberExpression[object.name='process'][property.name='env']",
          'The environment is read once, by libs/config',
        ),
        no('CallExpression[callee.property.name=/^(createQueryBuilder|getRepository)$/]', 'Rows only through Records'),
      ],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: '@casl/ability/extra', importNames: ['rulesToFields'], message: 'CVE-2026-111172' }] },
      ],
    },
  },
  { files: ['libs/persistence/**', 'libs/permissions/**'], rules: { '@typescript-eslint/no-explicit-any': 'error' } },
  {
    files: ['apps/web/src/**'],
    ignores: [
      'apps/web/src/ui/{Late,Button}.tsx',
      'apps/web/src/relay/use-late-query.ts',
      'apps/web/src/shell/screen-outlet.tsx',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'react', importNames: ['Suspense'], message: '<Late> says what could not come' },
            {
              name: 'react-relay/hooks',
              importNames: ['useLazyLoadQuery'],
              message: 'useLateQuery can be asked again',
            },
          ],
        },
      ],
    },
  },
  { files: ['apps/cli/**', '**/*.mjs', 'test/**'], rules: { 'no-console': 'off' } },
);
