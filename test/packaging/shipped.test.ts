import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ensureBuild, root, toolEnvironment } from '../setup/build.ts'

// What ships: keytar, and what the four bundles name as theirs. Each is few, licensed and kept up.
interface Locked {
  readonly version?: string
  readonly license?: string
  readonly deprecated?: string
}
interface Lock {
  readonly packages: Readonly<Record<string, Locked>>
}
interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly optionalDependencies: Readonly<Record<string, string>>
}
interface Notice {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly text: string
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const lock = JSON.parse(read('package-lock.json')) as Lock
const manifest = JSON.parse(read('package.json')) as Manifest

/** Those that ask no more of an Apache-2.0 app than to name them. */
const licences = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'])

/** Says MIT in its package.json and brings no text. */
const withoutText = new Set(['react-remove-scroll-bar'])

let notices: readonly Notice[] = []

beforeAll(() => {
  expect(ensureBuild()).toBe(true)
  notices = ['main', 'preload', 'renderer', 'cli'].flatMap((part) =>
    noticesIn(read(`out/${part}/THIRD-PARTY-NOTICES.md`)),
  )
})

function noticesIn(text: string): readonly Notice[] {
  const [, ...sections] = text.split(/^(?=## \S+ - \S+ \([^)\n]+\)$)/m)
  return sections.map((section) => {
    const [, name = '', version = '', license = ''] =
      /^## (\S+) - (\S+) \(([^)\n]+)\)/.exec(section) ?? []
    return { name, version, license, text: section.slice(section.indexOf('\n')).trim() }
  })
}

describe('what is bundled', () => {
  it('is named with its licence’s text, beside each bundle', () => {
    expect(notices.length).toBeGreaterThan(40)
    const bare = notices.filter(({ name, text }) => text.length < 200 && !withoutText.has(name))
    expect(bare).toEqual([])
  })

  it('is the lock file’s version, under a licence that an Apache-2.0 app may carry, and kept up', () => {
    for (const { name, version, license } of notices) {
      const locked = Object.entries(lock.packages).filter(
        ([path, each]) => path.endsWith(`node_modules/${name}`) && each.version === version,
      )
      expect(locked, name).not.toEqual([])
      expect(licences, `${name}: ${license}`).toContain(license)
      for (const [, each] of locked) expect(each.deprecated, name).toBeUndefined()
    }
  })

  it('and keytar has its reason in the threat model, where it is asked for by name', () => {
    const asked = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
    const bundled = new Set(notices.map(({ name }) => name))
    const ships = asked.filter((name) => name === 'keytar' || bundled.has(name))
    const table = read('docs/security.md').matchAll(/^\| `([^`\s]+)` +\| \S.{15,}\|$/gm)
    expect([...table].map(([, name]) => name).sort()).toEqual(ships.sort())
  })
})

describe('dependencies', () => {
  it('that are installed with the package are keytar alone, under MIT', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['keytar'])
    expect(lock.packages['node_modules/keytar']).toMatchObject({ license: 'MIT' })
  })

  it('are pinned to a version', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest
    const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    expect(all.filter(([, range]) => !/^(npm:@?[^@]+@)?\d+\.\d+\.\d+$/.test(range))).toEqual([])
  })
})

interface Bom {
  readonly bomFormat: string
  readonly specVersion: string
  readonly serialNumber: string
  readonly metadata: { readonly component: { readonly type: string; readonly purl: string } }
  readonly components: readonly {
    readonly name: string
    readonly version: string
    readonly purl: string
    readonly licenses?: readonly unknown[]
    readonly hashes?: readonly unknown[]
  }[]
}

it('npm run sbom names all that ships, with version, licence and hash', () => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'sbom'], {
    cwd: root,
    env: toolEnvironment(),
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  })
  expect(status, stderr).toBe(0)
  const bom = JSON.parse(stdout) as Bom
  expect(bom.bomFormat).toBe('CycloneDX')
  expect(Number(bom.specVersion)).toBeGreaterThanOrEqual(1.5)
  expect(bom.serialNumber).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
  expect(bom.metadata.component).toMatchObject({
    type: 'application',
    purl: expect.stringMatching(/^pkg:npm\/understudy@/) as string,
  })
  const listed = new Map(bom.components.map((each) => [`${each.name}@${each.version}`, each]))
  const keytar = lock.packages['node_modules/keytar']?.version ?? ''
  for (const id of [...notices.map((each) => `${each.name}@${each.version}`), `keytar@${keytar}`]) {
    const component = listed.get(id)
    expect(component?.purl, id).toMatch(/^pkg:npm\//)
    expect(component?.licenses, id).toHaveLength(1)
    expect(component?.hashes, id).toHaveLength(1)
  }
})
