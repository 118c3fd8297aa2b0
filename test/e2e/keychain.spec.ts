import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { expect, test, type Page } from '@playwright/test'
import { startSandbox, type Sandbox } from '../../main/sandbox/start.ts'
import { openKeyring, type KeyringMode } from '../setup/keyring.ts'
import { launchApp, type LaunchedApp } from './launch.ts'
import {
  addByPaste,
  filesThatHold,
  notice,
  openTenantCard,
  pastePayload,
  send,
  startPracticeSite,
  tenantCard,
  usableWindow,
} from './pages.ts'

test.skip(process.platform !== 'linux', 'a keyring of one’s own is a matter of Linux')

const IN_MEMORY = 'Secrets are kept in memory until the app closes.'

const TROUBLES: readonly {
  readonly mode: KeyringMode
  readonly says: string
  readonly mend: RegExp
  readonly other: string
}[] = [
  {
    mode: 'locked',
    says: 'Secret Service keyring is locked.',
    mend: /Unlock/,
    other: 'was not found',
  },
  {
    mode: 'none',
    says: 'Secret Service keyring was not found.',
    mend: /[Ss]tart a (keychain|Secret Service)|install and start/,
    other: 'is locked',
  },
]

const installed = {
  ...{ key: 'com.example.app', clientKey: 'jira:acme', oauthClientId: 'client-1' },
  ...{ sharedSecret: 'ATCO-a-secret-that-is-no-secret', baseUrl: 'https://acme.atlassian.net' },
  ...{ productType: 'jira', eventType: 'installed' },
}

const status = (page: Page) => page.getByRole('status', { name: 'Status' })

/** Runs a part of a test with an app of its own and closes it whatever happens. */
async function within<T>(launched: LaunchedApp, work: (page: Page) => Promise<T>): Promise<T> {
  try {
    return await work(await usableWindow(launched.app))
  } finally {
    await launched.close()
  }
}

for (const { mode, says, mend, other } of TROUBLES) {
  test(`keyring ${mode}: a notice says so, stays, and the app works from memory`, async () => {
    await within(await launchApp({ keyring: mode }), async (page) => {
      await expect(notice(page, says)).toContainText(IN_MEMORY)
      await expect(notice(page, says)).toContainText(mend)
      await expect(page.getByText(other)).toHaveCount(0)
      await startPracticeSite(page)
      await send(page)
      await expect(status(page)).toContainText('200')
      await expect(notice(page, says)).toContainText(IN_MEMORY)
      await openTenantCard(page)
      await expect(tenantCard(page)).toContainText('in memory until the app closes')
    })
  })

  test(`keyring ${mode}: no file holds the secret, and after a restart the tenant says how to mend it`, async ({}, info) => {
    const userData = info.outputPath('user-data')
    const site = await startSandbox()
    try {
      await within(await launchApp({ keyring: mode, userData }), async (page) => {
        await addByPaste(page, site.installed)
        await send(page)
        await expect(status(page)).toContainText('200')
      })
      expect(filesThatHold(userData, secretOf(site))).toEqual([])
      await within(await launchApp({ keyring: mode, userData }), async (page) => {
        const listed = page.getByRole('navigation', { name: 'Tenants' }).getByRole('listitem')
        await expect(listed).toContainText('no secret')
        await openTenantCard(page)
        await expect(tenantCard(page)).toContainText('missing: paste the payload again')
        await page.keyboard.press('Escape')
        await send(page)
        await expect(status(page)).toContainText('Failed')
        const response = page.getByRole('region', { name: 'Response' })
        await expect(response.getByRole('tab', { name: /^Body/ })).toHaveAttribute(
          'aria-selected',
          'true',
        )
        await expect(response.getByRole('alert')).toContainText(
          'The shared secret of this tenant is not in the keychain.',
        )
        await expect(response.getByRole('alert')).toContainText(
          'Paste the newest installed payload of this tenant again.',
        )
      })
    } finally {
      await site.close()
    }
  })
}

test('a keyring that comes up meanwhile takes what was held in memory, and the notice goes', async () => {
  const keyring = await openKeyring('none')
  const env = { ...process.env, ...keyring.env }
  const site = await startSandbox()
  try {
    await within(await launchApp({ env: keyring.env }), async (page) => {
      await addByPaste(page, site.installed)
      await expect(notice(page, 'Secret Service keyring was not found.')).toBeVisible()
      spawnSync('gnome-keyring-daemon', ['--unlock', '--components=secrets'], {
        env,
        input: 'test',
      })
      await expect(async () => {
        await page.getByRole('button', { name: 'Try the keychain again' }).click()
        await expect(notice(page, IN_MEMORY)).toHaveCount(0, { timeout: 2000 })
      }).toPass()
      const kept = spawnSync('secret-tool', ['search', '--all', 'service', 'Understudy'], {
        env,
        encoding: 'utf8',
      })
      expect(kept.stdout).toContain(secretOf(site))
      await openTenantCard(page)
      await expect(tenantCard(page)).toContainText('kept in Secret Service keyring')
    })
  } finally {
    await site.close()
    await keyring.close()
  }
})

test('a secret of no tenant is found in the keychain, said, and removed where a person says so', async () => {
  const keyring = await openKeyring('unlocked')
  const env = { ...process.env, ...keyring.env }
  const orphan = 'ab'.repeat(16)
  const accounts = (): string[] => {
    const { stdout, stderr } = spawnSync(
      'secret-tool',
      ['search', '--all', 'service', 'Understudy'],
      {
        env,
        encoding: 'utf8',
      },
    )
    return [...(stdout + stderr).matchAll(/attribute\.account = (\S+)/g)].map(
      ([, name = '']) => name,
    )
  }
  spawnSync('secret-tool', ['store', '--label=x', 'service', 'Understudy', 'account', orphan], {
    env,
    input: 'ATCO-of-nobody',
  })
  const site = await startSandbox()
  try {
    await within(await launchApp({ env: keyring.env }), async (page) => {
      await addByPaste(page, site.installed)
      const before = accounts().toSorted()
      expect(before).toContain(orphan)
      await page.keyboard.press('Control+Comma')
      const settings = page.getByRole('dialog', { name: 'Settings' })
      await settings.getByRole('button', { name: 'Look for them' }).click()
      await expect(settings.getByRole('status')).toContainText(
        '1 secret belongs to no tenant here.',
      )
      expect(accounts().toSorted()).toEqual(before)
      await settings.getByRole('button', { name: 'Remove 1 secret for good' }).click()
      await expect(settings.getByRole('status')).toHaveText(
        '1 secret was removed from the keychain.',
      )
      expect(accounts().toSorted()).toEqual(before.filter((name) => name !== orphan))
      await settings.getByRole('button', { name: 'Look for them' }).click()
      await expect(settings.getByRole('status')).toHaveText(
        'There is none: each secret belongs to a tenant.',
      )
    })
  } finally {
    await site.close()
    await keyring.close()
  }
})

test('a keychain that does not answer holds up neither the window nor the end of the app', async () => {
  const keyring = await openKeyring('unlocked')
  const service = processOfService({ ...process.env, ...keyring.env })
  process.kill(service, 'SIGSTOP')
  try {
    const launched = await launchApp({ env: keyring.env })
    await usableWindow(launched.app)
    const ended = once(launched.app.process(), 'exit')
    await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await ended
    await launched.close()
  } finally {
    process.kill(service, 'SIGKILL')
    await keyring.close()
  }
})

test('adding a tenant behind a keychain that does not answer is cancelled, and done once it answers', async () => {
  const keyring = await openKeyring('unlocked')
  const service = processOfService({ ...process.env, ...keyring.env })
  process.kill(service, 'SIGSTOP')
  try {
    await within(await launchApp({ env: keyring.env }), async (page) => {
      await pastePayload(page, JSON.stringify(installed))
      const add = page.getByRole('button', { name: 'Add tenant', exact: true })
      await add.click()
      await page.getByRole('button', { name: 'Cancel', exact: true }).click()
      await expect(add).toBeEnabled()
      await expect(page.getByRole('textbox', { name: 'Installed payload' })).toHaveValue(
        JSON.stringify(installed),
      )
      process.kill(service, 'SIGCONT')
      await add.click()
      await expect(page.getByText('is ready')).toBeVisible()
      await expect(page.getByText(/Its secret is kept in/)).toBeVisible()
    })
  } finally {
    process.kill(service, 'SIGKILL')
    await keyring.close()
  }
})

// https://dbus.freedesktop.org/doc/dbus-specification.html#bus-messages-get-connection-unix-process-id
function processOfService(env: NodeJS.ProcessEnv): number {
  const given = [
    '--session',
    '--print-reply',
    '--dest=org.freedesktop.DBus',
    '/org/freedesktop/DBus',
    'org.freedesktop.DBus.GetConnectionUnixProcessID',
    'string:org.freedesktop.secrets',
  ]
  const { stdout } = spawnSync('dbus-send', given, { env, encoding: 'utf8' })
  return Number(/uint32 (\d+)/.exec(stdout)?.[1])
}

function secretOf(site: Sandbox): string {
  return site.installed.sharedSecret
}
