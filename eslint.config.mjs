import prettier from 'eslint-config-prettier'
import vitals from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'

/** Each folder of lib may import only from those before it; those of `last` not from each other; nobody from `desk`. */
const order = [
  'core',
  'bitacora',
  'aviso',
  'catalogo',
  'usuario',
  'evidencia',
  'correccion',
  'accion',
]
const last = ['importacion', 'informe']
const desk = 'seguimiento'

const lib = (...names) => names.map((name) => `./lib/${name}`)

const towards = [
  ...order.map((name, at) => ({
    target: `./lib/${name}`,
    from: lib(...order.slice(at + 1), ...last, desk),
    message: `lib/${name} may not know what stands to its right (see eslint.config.mjs).`,
  })),
  { target: './lib/importacion', from: lib('informe', desk) },
  { target: './lib/informe', from: lib('importacion', desk) },
  { target: './lib/seguimiento', from: './lib/importacion' },
]

// A pattern needs its final /**: './lib/*/server' would match nothing, silently.
const zones = [
  {
    target: './components',
    from: './lib/*/server/**',
    message: 'A component receives its server function as a prop.',
  },
  { target: './components', from: ['./app', './generated', './prisma', './bin'] },
  {
    target: ['./lib/*/*', './lib/*/!(server)/**'],
    from: './lib/*/server/**',
    message: 'What is outside server/ is pure.',
  },
  { target: './lib', from: ['./app', './components', './prisma', './bin', './e2e'] },
  {
    target: './app',
    from: ['./generated', './prisma', './bin', './lib/core/server/db.ts'],
    message: 'Routes hold no rules and no Prisma: ask lib/*/server.',
  },
  { target: './bin', from: ['./app', './components'] },
  { target: './prisma', from: ['./app', './components', './bin'] },
  ...towards,
]

const forbidden = [
  {
    selector:
      'JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"]',
    message: 'Text is shown as text.',
  },
  {
    selector:
      'MemberExpression[property.name=/^\\$(query|execute)RawUnsafe$/], MemberExpression[object.name="Prisma"][property.name="raw"]',
    message: 'SQL is never built from strings: use the tagged template.',
  },
]

const config = [
  { ignores: ['generated/', '**/.next/', '.data/', 'public/', 'next-env.d.ts', 'test-results/'] },
  ...vitals,
  ...typescript,
  prettier,
  {
    linterOptions: { noInlineConfig: true },
    rules: {
      'import/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'import/no-anonymous-default-export': 'off',
      'import/no-cycle': ['error', { ignoreExternal: true }],
      'no-restricted-syntax': ['error', ...forbidden],
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', 60],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': ['error', 80] } },
  {
    files: ['**/*.test.{ts,tsx}', 'e2e/**'],
    rules: { 'max-lines-per-function': 'off', 'react-hooks/rules-of-hooks': 'off' },
  },
  {
    // A test on the database, or what it is made of, takes its factories from the seed.
    files: ['lib/**/*.db.test.ts', 'lib/**/server/*.fixture.ts'],
    rules: {
      'import/no-restricted-paths': [
        'error',
        { basePath: import.meta.dirname, zones: zones.filter((zone) => zone.target !== './lib') },
      ],
    },
  },
  // Texts and facts, not code.
  { files: ['prisma/seed/**'], rules: { 'max-lines': 'off' } },
]

export default config
