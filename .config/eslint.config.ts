import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig(
  {
    ignores: [
      'out/**',
      'dist/**',
      'demo/**',
      'node_modules/**',
      // The windows’ tests, which run beside, make and remove these.
      'test-results/**',
      'playwright-report/**',
      'test/electron-double/**/*.{js,cjs}',
      '**/*.d.ts',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          '.config/tsconfig.contract.json',
          '.config/tsconfig.node.json',
          '.config/tsconfig.preload.json',
          '.config/tsconfig.renderer.json',
        ],
        tsconfigRootDir: `${import.meta.dirname}/..`,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
        {
          selector: 'TSEnumDeclaration',
          message: 'Use a union or a const object: Node strips types only.',
        },
      ],
      eqeqeq: ['error', 'always'],
    },
  },
  {
    files: ['renderer/**/*.tsx', 'renderer/**/*.ts'],
    plugins: { 'react-hooks': { rules: reactHooks.rules } },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-imports': [
        'error',
        {
          name: 'react',
          importNames: ['lazy', 'Suspense'],
          message: 'Use ui/fetched.tsx: React holds what follows a fallback back for 300 ms.',
        },
      ],
    },
  },
  { files: ['.config/**/*.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['{contract,main,preload,renderer}/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', 300],
      '@typescript-eslint/max-params': ['error', { max: 4 }],
    },
  },
  // One operation of Atlassian's a line.
  { files: ['main/operations/documents/*.ts'], rules: { 'max-lines': 'off' } },
  // One word a line.
  { files: ['main/diagnosis/likeness/learnt.ts'], rules: { 'max-lines': 'off' } },
)
