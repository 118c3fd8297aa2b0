import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startSandbox } from '../../main/sandbox/start.ts'
import { lockKeyring, openKeyring } from '../setup/keyring.ts'
import { expect, test } from '@playwright/test'
import { launchApp } from './launch.ts'
import { addByPaste, send, usableWindow } from './pages.ts'

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

test.skip(process.platform !== 'linux', 'a keyring of one’s own is a matter of Linux')

const MIA = '5b10a2844c20165700ede21g'
const program = join(import.meta.dirname, '../../out/cli/understudy.js')

test('a folder is run in the terminal with the secret that the window put into the keyring', async ({}, info) => {
  const keyring = await openKeyring('unlocked')
  const site = await startSandbox()
  const userData = info.outputPath('user-data')
  const folder = info.outputPath('requests')
  mkdirSync(folder)
  const put = (name: string, path: string, expected: string): void =>
    writeFileSync(
      join(folder, `${name}.yaml`),
      `name: ${name}\nmethod: GET\npath: ${path}\nexpect:\n${expected}`,
    )
  put('Myself', '/rest/api/3/myself', '  answeredAs: caller\n')
  const { host } = new URL(site.baseUrl)
  const understudy = async (args: readonly string[], env: Readonly<Record<string, string>>) => {
    const all = [program, 'run', folder, '--tenant', host, '--as', ...args]
    const ran = { PATH: process.env['PATH'], ...env, UNDERSTUDY_DATA: userData }
    const told = await new Promise<Ran>((resolve) => {
      const child = execFile(process.execPath, all, { env: ran }, (_, out, err) =>
        resolve({ code: child.exitCode, out, err }),
      )
    })
    expect(told.out + told.err).not.toContain(site.installed.sharedSecret)
    return told
  }
  try {
    const { app, close } = await launchApp({ env: keyring.env, userData })
    try {
      const page = await usableWindow(app)
      const { baseUrl, authorizationServer, installed, descriptor } = site
      await addByPaste(page, { baseUrl, authorizationServer, installed, descriptor })
      await send(page)
      await expect(page.getByRole('status', { name: 'Status' })).toContainText('200')
      // Also while the app is open.
      expect(await understudy([MIA], keyring.env)).toMatchObject({ code: 0, err: '' })
    } finally {
      await close()
    }
    const met = await understudy([MIA], keyring.env)
    expect(met).toMatchObject({ code: 0, err: '' })
    expect(met.out).toMatch(/^met +200 +\d+ ms +.+ GET \/rest\/api\/3\/myself +Myself\n\n1 met on /)

    put('Missing', '/rest/api/3/issue/NOPE-1', '  status: 200\n')
    const json = await understudy(['both', '--account', MIA, '--reporter', 'json'], keyring.env)
    expect(json.code).toBe(1)
    expect(JSON.parse(json.out)).toMatchObject({
      counts: { met: 2, failed: 2, notRun: 0 },
      results: [
        { file: 'Missing.yaml', as: 'user', outcome: 'failed', status: 404 },
        { file: 'Missing.yaml', as: 'app', outcome: 'failed', status: 404 },
        { file: 'Myself.yaml', as: 'user', outcome: 'met', status: 200 },
        { file: 'Myself.yaml', as: 'app', outcome: 'met', status: 200 },
      ],
    })
    const junit = await understudy(['app', '--reporter', 'junit'], keyring.env)
    expect(junit.code).toBe(1)
    expect(junit.out).toContain('tests="2" failures="1" errors="0"')

    lockKeyring(keyring)
    const locked = await understudy(['app'], keyring.env)
    expect(locked).toMatchObject({ code: 3, out: '' })
    expect(locked.err).toContain('The keychain is locked.')
    const missing = await understudy(['app'], { ...keyring.env, DBUS_SESSION_BUS_ADDRESS: '' })
    expect(missing).toMatchObject({ code: 3, out: '' })
    expect(missing.err).toContain('This system offers no keychain to keep secrets in.')
  } finally {
    await site.close()
    await keyring.close()
  }
})
