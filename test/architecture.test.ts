import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Lower folders first: a domain folder may import what stands before it, never what stands after. */
const DOMAIN_ORDER = [
  'wire',
  'bodies',
  'operations',
  'pasted',
  'connect',
  'tenants',
  'people',
  'acting',
  'requests',
  'history',
  'saved',
  'comparing',
  'claims',
  'diagnosis',
  'checks',
  'export',
]

/** What every layer of main may import. */
const FOR_ALL = new Set([
  'main/ports.ts',
  'main/errors.ts',
  'main/until-aborted.ts',
  'main/in-turn.ts',
  'main/breathing.ts',
  'main/weight.ts',
])

const DOMAIN_PACKAGES = new Set(['jose', 'js-yaml', 'jsonpath-plus', 'zod'])
const SANDBOX_PACKAGES = new Set(['jose', 'zod', 'hono', '@hono/node-server'])

interface Import {
  readonly from: string
  readonly specifier: string
  /** Repository path of a relative import, `node:…`, or a package name. */
  readonly target: string
  readonly typeOnly: boolean
  /** Loaded when it is asked for, not with the file. */
  readonly lazy: boolean
}

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  )
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier !== undefined
    ) {
      const typeOnly = ts.isImportDeclaration(node)
        ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
        : node.isTypeOnly
      const { text } = node.moduleSpecifier as ts.StringLiteral
      found.push({ ...describeImport(file, text), typeOnly, lazy: false })
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments
      if (argument !== undefined && ts.isStringLiteralLike(argument))
        found.push({ ...describeImport(file, argument.text), typeOnly: false, lazy: true })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function describeImport(
  from: string,
  specifier: string,
): Pick<Import, 'from' | 'specifier' | 'target'> {
  const target = specifier.startsWith('.')
    ? relative(root, join(root, dirname(from), specifier)).replaceAll('\\', '/')
    : specifier.startsWith('node:')
      ? specifier
      : packageOf(specifier)
  return { from, specifier, target }
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/')
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier)
}

const files = globSync(
  ['contract/**/*.ts', 'main/**/*.ts', 'preload/**/*.ts', 'renderer/**/*.{ts,tsx}'],
  { cwd: root },
)
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
const imports = files.flatMap(importsOf)

const under =
  (...folders: string[]) =>
  (path: string): boolean =>
    folders.some((folder) => path === folder || path.startsWith(`${folder}/`))
/** Whether a file of contract comes with zod, by itself or by what it imports. */
const needsZod = (file: string): boolean =>
  imports.some(
    ({ from, target, typeOnly }) =>
      from === file && !typeOnly && (target === 'zod' || (isFile(target) && needsZod(target))),
  )
const isFile = (path: string): boolean => /\.(ts|tsx|css|json|svg)$/.test(path)
const isScript = (path: string): boolean => /\.tsx?$/.test(path)
const isPackage = (path: string): boolean => !isFile(path) && !path.startsWith('node:')
const domainOf = (path: string): string | undefined =>
  DOMAIN_ORDER.find((name) => path.startsWith(`main/${name}/`))

type Rule = readonly [
  name: string,
  applies: (path: string) => boolean,
  allowed: (each: Import) => boolean,
]

const rules: readonly Rule[] = [
  [
    'contract imports zod and itself',
    under('contract'),
    ({ target }) => target === 'zod' || under('contract')(target),
  ],
  [
    'preload imports electron, channel names and types',
    under('preload'),
    ({ target, typeOnly }) =>
      target === 'electron' ||
      target === 'contract/channels.ts' ||
      (typeOnly && under('contract')(target)),
  ],
  [
    'renderer imports no Node, no electron, nothing of main or preload',
    under('renderer'),
    ({ target }) =>
      (isPackage(target) && target !== 'electron') ||
      under('renderer', 'contract', 'assets')(target),
  ],
  [
    // Main has checked what the window gets; the page is read and compiled at each start.
    'renderer takes no schemas, and zod with them, from contract: types, and lists without schemas',
    under('renderer'),
    ({ target, typeOnly }) =>
      target !== 'zod' && (typeOnly || !under('contract')(target) || !needsZod(target)),
  ],
  [
    'renderer/state knows no React, no feature and no app',
    under('renderer/state'),
    ({ target }) =>
      target !== 'react' && !under('renderer/features', 'renderer/app', 'renderer/ui')(target),
  ],
  [
    'a feature imports its own folder and what is below, no other feature and no app',
    under('renderer/features'),
    ({ from, target }) =>
      !under('renderer/app')(target) &&
      (!under('renderer/features')(target) || under(from.split('/').slice(0, 3).join('/'))(target)),
  ],
  [
    'a domain folder imports contract, ports, errors, lower domains, Node built-ins and its few packages',
    (path) => domainOf(path) !== undefined,
    ({ from, target }) =>
      target.startsWith('node:') ||
      DOMAIN_PACKAGES.has(target) ||
      under('contract')(target) ||
      FOR_ALL.has(target) ||
      (DOMAIN_ORDER.indexOf(domainOf(target) ?? 'none') >= 0 &&
        DOMAIN_ORDER.indexOf(domainOf(target) ?? '') <= DOMAIN_ORDER.indexOf(domainOf(from) ?? '')),
  ],
  [
    'services import contract, ports, errors and the domain',
    under('main/services'),
    ({ target }) =>
      target.startsWith('node:') ||
      DOMAIN_PACKAGES.has(target) ||
      under('contract', 'main/services')(target) ||
      FOR_ALL.has(target) ||
      domainOf(target) !== undefined,
  ],
  [
    'node holds what app and terminal share: Node, keytar, ports, errors, contract',
    under('main/node'),
    ({ target }) =>
      target.startsWith('node:') ||
      ['zod', 'keytar'].includes(target) ||
      under('contract', 'main/node')(target) ||
      FOR_ALL.has(target),
  ],
  [
    'only platform, index and types of ipc know electron',
    (path) => under('main')(path),
    ({ from, target, typeOnly }) =>
      !['electron', 'electron-store', 'electron-log'].includes(target) ||
      under('main/platform')(from) ||
      (target === 'electron' &&
        (['main/index.ts', 'main/app.ts'].includes(from) || (typeOnly && under('main/ipc')(from)))),
  ],
  [
    'network is the way to a site, for app and terminal: undici, ports, errors, contract, node, wire',
    under('main/network'),
    ({ target }) =>
      target.startsWith('node:') ||
      target === 'undici' ||
      under('contract', 'main/network', 'main/node', 'main/wire')(target) ||
      FOR_ALL.has(target),
  ],
  [
    'only network knows undici',
    (path) => under('main')(path) && !under('main/network')(path),
    ({ target }) => target !== 'undici',
  ],
  [
    'platform imports ports, errors, contract, node, packages, and of the domain what a message is (wire)',
    under('main/platform'),
    ({ target }) =>
      !isFile(target) ||
      under('contract', 'main/platform', 'main/node', 'main/wire')(target) ||
      FOR_ALL.has(target),
  ],
  [
    'ipc imports contract, services and domain, no platform',
    under('main/ipc'),
    ({ target }) =>
      !under(
        'main/platform',
        'main/network',
        'main/node',
        'main/app.ts',
        'main/cli',
        'main/sandbox',
        'renderer',
        'preload',
      )(target),
  ],
  [
    'the practice site reads tokens with its own eyes',
    under('main/sandbox'),
    ({ target }) =>
      target.startsWith('node:') ||
      SANDBOX_PACKAGES.has(target) ||
      under('contract', 'main/sandbox')(target),
  ],
  [
    'the terminal companion knows no electron and no ipc',
    under('main/cli'),
    ({ target }) =>
      !under(
        'main/platform',
        'main/ipc',
        'main/app.ts',
        'main/index.ts',
        'renderer',
        'preload',
      )(target) && target !== 'electron',
  ],
  [
    'nothing in main imports the renderer or the preload',
    under('main'),
    ({ target }) => !under('renderer', 'preload', 'test')(target),
  ],
]

describe('who imports whom', () => {
  it.each(rules)('%s', (_name, applies, allowed) => {
    const broken = imports
      .filter((each) => applies(each.from) && !allowed(each))
      .map(({ from, specifier }) => `${from} → ${specifier}`)
    expect(broken).toEqual([])
  })

  it('finds the imports it judges', () => {
    expect(files.length).toBeGreaterThan(60)
    expect(imports).toContainEqual(
      expect.objectContaining({ from: 'main/index.ts', target: 'electron' }),
    )
    expect(imports).toContainEqual(
      expect.objectContaining({
        from: 'main/requests/build-wire-form.ts',
        target: 'main/errors.ts',
      }),
    )
  })

  it('no store imports another: a flow or a component composes them', () => {
    const state = files.filter(under('renderer/state'))
    const stores = state.filter((file) =>
      /\bcreate<\w+>\(\)/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(stores.length).toBeGreaterThan(15)
    const reached = (file: string, seen: Set<string>): Set<string> => {
      for (const { from, target, typeOnly } of imports) {
        if (from !== file || typeOnly || !state.includes(target) || seen.has(target)) continue
        seen.add(target)
        reached(target, seen)
      }
      return seen
    }
    const crossing = stores.flatMap((store) =>
      [...reached(store, new Set())]
        .filter((other) => stores.includes(other))
        .map((other) => `${store} → ${other}`),
    )
    expect(crossing).toEqual([])
  })

  it('a thread that a large body is given to loads no schemas: they are megabytes, for every thread anew', () => {
    const threads = files.filter((file) =>
      /^main\/(?:bodies|platform)\/[\w-]+-worker\.ts$/.test(file),
    )
    expect(threads).toContain('main/bodies/body-worker.ts')
    expect(threads.filter(needsZod)).toEqual([])
  })

  it('one file debounces in the window', () => {
    const clearing = files.filter(
      (file) =>
        under('renderer')(file) && /clearTimeout/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(clearing).toEqual(['renderer/state/latest.ts'])
  })

  it('only bridge.ts touches window.understudy', () => {
    const users = files.filter(
      (file) =>
        file.startsWith('renderer/') &&
        /window\.understudy/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(users).toEqual(['renderer/bridge.ts'])
  })

  it('one table says which headers the HTTP stack writes, and one file what a token is', () => {
    const holding = (part: RegExp): string[] =>
      files.filter((file) => part.test(readFileSync(join(root, file), 'utf8')))
    expect(holding(/'keep-alive'|'proxy-connection'/)).toEqual(['main/wire/header-rules.ts'])
    expect(holding(/\^\[!#\$%&'\*\+[^\]]*\]\+\$/)).toEqual(['main/wire/header-rules.ts'])
  })

  it('text becomes JSON where duplicates, strictness or a file ask for it, else in one place', () => {
    const parsing = files.filter(
      (file) =>
        !under('main/sandbox')(file) &&
        /JSON\.parse\(/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(parsing).toEqual([
      // Walks a value of its own making: nothing is read.
      'main/cli/reading-text.ts',
      // Documents know nothing of the domain, and so not of the wire.
      'main/node/document-file.ts',
      // Duplicate names of a token are shown, which the parser of the language swallows.
      'main/wire/json-text.ts',
      'main/wire/json.ts',
    ])
  })

  it('shell words and the heads of messages are read in main/pasted only', () => {
    // The sandbox is a server of its own; prose names a status in the middle of a sentence.
    const elsewhere = files.filter(
      (file) =>
        !under('main/pasted', 'main/sandbox')(file) &&
        !['main/diagnosis/evidence/prose.ts', 'contract/request-line.ts'].includes(file),
    )
    const patterns = /HTTP\\?\/\\+d|\\r\?\\n\\r\?\\n|split\((?:'\\r\\n\\r\\n'|'\\n\\n')\)/
    expect(
      elsewhere.filter((file) => patterns.test(readFileSync(join(root, file), 'utf8'))),
    ).toEqual([])
    const words = imports.filter(
      ({ from, target, typeOnly }) =>
        !under('main/pasted')(from) && under('main/pasted/shell-words')(target) && !typeOnly,
    )
    expect(words).toEqual([])
  })

  it('what was pasted is looked at unredacted where it is read, decoded or redacted, only', () => {
    const looking = files.filter((file) => {
      const imported = /import \{([^}]*)\} from '[^']*unredacted\.ts'/.exec(
        readFileSync(join(root, file), 'utf8'),
      )?.[1]
      return imported?.includes('asWritten') === true && !under('main/pasted')(file)
    })
    expect(looking).toEqual([
      'main/claims/compare-tokens.ts',
      'main/claims/inspect.ts',
      'main/connect/descriptor.ts',
      'main/connect/installed-payload.ts',
      'main/diagnosis/evidence/compile.ts',
      'main/diagnosis/evidence/payload-facts.ts',
      'main/diagnosis/evidence/read-evidence.ts',
      'main/diagnosis/evidence/sent-credentials.ts',
      'main/diagnosis/evidence/token-facts.ts',
      'main/export/import/formats.ts',
      'main/export/import/found-credentials.ts',
      'main/export/import/imported.ts',
      'main/export/known-secrets.ts',
      'main/wire/redact.ts',
    ])
  })

  it('contract holds schemas, types and lists, and decides nothing', () => {
    const declared = files.filter(under('contract')).flatMap((file) => {
      const source = ts.createSourceFile(
        file,
        readFileSync(join(root, file), 'utf8'),
        ts.ScriptTarget.Latest,
      )
      return source.statements.flatMap((statement) => {
        if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
          return [`${file} ${statement.name?.text ?? ''}`]
        if (!ts.isVariableStatement(statement)) return []
        return statement.declarationList.declarations
          .filter(
            ({ initializer }) =>
              initializer !== undefined &&
              (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
          )
          .map(({ name }) => `${file} ${name.getText(source)}`)
      })
    })
    expect(declared).toEqual(['contract/assert-never.ts assertNever'])
  })

  it('a way of acting never sends', () => {
    const acting = files.filter(under('main/acting'))
    expect(acting.length).toBeGreaterThan(3)
    expect(
      acting.filter((file) => /HttpClient|\bfetch\(/.test(readFileSync(join(root, file), 'utf8'))),
    ).toEqual([])
  })

  it('the terminal companion writes to a stream in one file, and only what another made printable', () => {
    const cli = files.filter(under('main/cli'))
    const holding = (part: RegExp): string[] =>
      cli.filter((file) => part.test(readFileSync(join(root, file), 'utf8')))
    expect(holding(/\bstd(?:out|err)\b|\bconsole\b/)).toEqual(['main/cli/process-io.ts'])
    expect(holding(/\bas Printable\b/)).toEqual(['main/cli/printable.ts'])
  })

  it('a word from outside is looked up in a map, never in an object with a prototype', () => {
    const tables = files
      .filter((file) => under('main')(file) && !under('main/sandbox')(file))
      .filter((file) =>
        /^\s*(?:export )?const \w+: (?:Readonly<)?Record<string, [^=]*= \{$/m.test(
          readFileSync(join(root, file), 'utf8'),
        ),
      )
    expect(tables).toEqual([])
  })

  it('no file registers everything and none is a drawer', () => {
    expect(
      files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.tsx?$)/.test(file)),
    ).toEqual([])
  })
})

describe('what a start loads', () => {
  const loaded = (entry: string): readonly string[] => {
    const seen = new Set([entry])
    for (const file of seen)
      for (const { from, target, typeOnly, lazy } of imports)
        if (from === file && !typeOnly && !lazy) seen.add(target)
    return [...seen].sort()
  }

  it('main: no reader of pasted text, no target of an export, no rule of the diagnosis, no server, no HTTP, TLS or zlib', () => {
    const all = loaded('main/app.ts')
    expect(all.filter(isPackage)).toEqual(['electron', 'jose', 'zod'])
    expect(all.filter((path) => /^node:(?:https?|http2|net|tls|zlib|sqlite)$/.test(path))).toEqual(
      [],
    )
    expect(all.filter(under('main/export/import', 'main/export/code', 'main/cli'))).toEqual([])
    expect(all).not.toContain('main/export/targets.ts')
    expect(all).not.toContain('main/diagnosis/diagnose-text.ts')
    expect(all).not.toContain('main/diagnosis/judging.ts')
    expect(all.filter(under('main/diagnosis/likeness'))).toEqual([])
    expect(all).not.toContain('main/sandbox/start.ts')
  })

  it('what is said of a request, before and after it: nothing that was learnt of words', () => {
    const learnt = 'main/diagnosis/likeness/learnt.ts'
    expect(loaded('main/diagnosis/preflight.ts')).not.toContain(learnt)
    expect(loaded('main/diagnosis/judging.ts')).not.toContain(learnt)
    expect(loaded('main/diagnosis/engine.ts')).toContain(learnt)
  })

  it('the first screen: no editor, no dialog, no answer', () => {
    const all = loaded('renderer/main.tsx')
    const scripts = all.filter((path) => /\.tsx?$/.test(path))
    expect(all.filter(isPackage)).toEqual([
      '@mantine/core',
      '@tabler/icons-react',
      'get-nonce',
      'react',
      'react-dom',
      'zustand',
    ])
    const features = scripts.filter(under('renderer/features'))
    expect([...new Set(features.map((path) => path.split('/')[2]))]).toEqual(['tenants'])
  })
})

describe('the canned main of the pictures, put before the window', () => {
  it('needs no package, of which some ask for Node’s process', () => {
    const seen = new Set(['test/renderer/preview/fake-main.ts'])
    for (const file of seen)
      for (const { target, typeOnly } of isScript(file) ? importsOf(file) : [])
        if (!typeOnly) seen.add(target)
    expect([...seen].filter((path) => !isScript(path))).toEqual([])
  })
})

describe('tests that share a process', () => {
  it('give back the timers that they fake behind each test', () => {
    const keeping = globSync('test/**/*.test.{ts,tsx}', { cwd: root }).filter((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      return (
        /\bvi\.useFakeTimers\(/.test(text) && !text.includes('afterEach(() => vi.useRealTimers())')
      )
    })
    expect(keeping).toEqual([])
  })
})

describe('the top level', () => {
  it('holds what was agreed and nothing else', () => {
    const listed = spawnSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).stdout.split(
      '\n',
    )
    const top = new Set(
      listed.filter((file) => file !== '').map((file) => file.split('/')[0] ?? ''),
    )
    const agreed = [
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'electron-builder.yml',
      'main',
      'renderer',
      'preload',
      'test',
      'assets',
      'contract',
      'docs',
      'README.md',
      'CHANGELOG.md',
      'LICENSE',
    ]
    expect([...top].filter((name) => !name.startsWith('.') && !agreed.includes(name))).toEqual([])
  })
})

describe('plain Node', () => {
  it('imports every file of contract and of the domain folders', () => {
    const plain = files.filter(
      (file) =>
        under('contract')(file) ||
        domainOf(file) !== undefined ||
        under('main/services', 'main/node')(file) ||
        (under('main/sandbox')(file) && !file.endsWith('serve.ts')),
    )
    const script = `for (const file of ${JSON.stringify(plain)}) await import(${JSON.stringify(`file://${root}/`)} + file)`
    const node = join(root, 'node_modules/.bin/node')
    const ran = spawnSync(
      existsSync(node) ? node : process.execPath,
      ['--input-type=module', '-e', script],
      { cwd: root, encoding: 'utf8' },
    )
    expect(ran.stderr).toBe('')
    expect(ran.status).toBe(0)
  })
})
