import { extractAll, extractFile, listPackage } from '@electron/asar'
import { FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchApp } from '../e2e/launch.ts'
import { ensureBuild, root, toolEnvironment } from '../setup/build.ts'
import { makeStandIn } from './stand-in.ts'

// What electron-builder.yml makes, packed into a stand-in for Electron's distribution: everything
// but Electron itself is real.
test.describe.configure({ mode: 'serial' })
test.skip(process.platform !== 'linux', 'the stand-in has the shape of Electron for Linux')

let folder = ''
const packed = (path = ''): string => join(folder, 'dist/linux-unpacked', path)
const archive = (): string => packed('resources/app.asar')

test.beforeAll(async () => {
  test.setTimeout(600_000)
  expect(ensureBuild()).toBe(true)
  folder = mkdtempSync(join(tmpdir(), 'understudy-packed-'))
  const standIn = await makeStandIn(join(folder, 'stand-in'))
  const given = [
    '--linux',
    'dir',
    '--publish',
    'never',
    `-c.electronDist=${standIn.folder}`,
    `-c.electronVersion=${standIn.version}`,
    `-c.directories.output=${join(folder, 'dist')}`,
  ]
  const { status, stdout, stderr } = spawnSync('electron-builder', given, {
    cwd: root,
    env: toolEnvironment(),
    encoding: 'utf8',
  })
  expect(status, stdout + stderr).toBe(0)
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the archive holds the build, keytar’s JavaScript, the licences and nothing else', () => {
  const files = listPackage(archive(), { isPack: false }).map((path) => path.slice(1))
  const allowed =
    /^(package\.json|LICENSE|out(\/(main|preload|renderer|cli)(\/.*)?)?|node_modules(\/keytar(\/(package\.json|LICENSE\.md|lib(\/keytar\.js)?|build(\/Release(\/keytar\.node)?)?))?)?)$/
  expect(files.filter((path) => !allowed.test(path))).toEqual([])
  expect(files).toEqual(
    expect.arrayContaining([
      'package.json',
      'LICENSE',
      'node_modules/keytar/LICENSE.md',
      ...['main', 'preload', 'renderer', 'cli'].map((part) => `out/${part}/THIRD-PARTY-NOTICES.md`),
      'out/main/index.js',
      'out/preload/index.cjs',
      'out/renderer/index.html',
      'out/cli/understudy.js',
      'node_modules/keytar/lib/keytar.js',
      'node_modules/keytar/build/Release/keytar.node',
    ]),
  )
  expect(files.filter((path) => path.endsWith('.map'))).toEqual([])
})

test('the page asks for its workbench beforehand, script and style, by files that are there', () => {
  const page = extractFile(archive(), 'out/renderer/index.html').toString()
  const asked = [...page.matchAll(/<link [^>]*href="\.\/([^"]+)" data-for="workbench">/g)]
  expect(asked.map(([, file = '']) => file.replace(/-[\w-]+\./, '.'))).toEqual([
    'assets/workbench.js',
    'assets/workbench.css',
  ])
  const files = listPackage(archive(), { isPack: false }).map((path) => path.slice(1))
  for (const [, file] of asked) expect(files).toContain(`out/renderer/${file ?? ''}`)
})

test('the packed package.json names the main that is packed, and no tools', () => {
  const manifest = JSON.parse(extractFile(archive(), 'package.json').toString()) as Record<
    string,
    unknown
  >
  expect(manifest).toMatchObject({
    name: 'understudy',
    main: 'out/main/index.js',
    license: 'Apache-2.0',
  })
  expect(manifest).not.toHaveProperty('devDependencies')
  expect(manifest).not.toHaveProperty('scripts')
})

test('the native addon lies outside the archive, where it can be loaded', () => {
  expect(
    existsSync(packed('resources/app.asar.unpacked/node_modules/keytar/build/Release/keytar.node')),
  ).toBe(true)
})

test('every fuse of the wire is as it is stated: no Node by environment or argument, only the archive is loaded', async () => {
  const { version, ...wire } = await getCurrentFuseWire(packed('understudy'))
  // The wire holds a character a fuse: `1` for on.
  const read = Object.entries(wire).map(([fuse, state]) => [
    FuseV1Options[Number(fuse)] ?? fuse,
    Number(state) === '1'.charCodeAt(0),
  ])
  expect(version).toBe(FuseVersion.V1)
  expect(Object.fromEntries(read)).toEqual({
    RunAsNode: false,
    EnableCookieEncryption: true,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    EnableEmbeddedAsarIntegrityValidation: true,
    OnlyLoadAppFromAsar: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
    GrantFileProtocolExtraPrivileges: false,
    WasmTrapHandlers: true,
  })
})

test('what was packed runs, away from the repository', async () => {
  const unpacked = join(folder, 'app')
  extractAll(archive(), unpacked)
  const { app, close } = await launchApp({ app: unpacked })
  const page = await app.firstWindow()
  await expect(page.getByRole('heading', { name: 'Understudy' })).toBeVisible()
  await close()
})
