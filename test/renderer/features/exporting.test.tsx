// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import type { ResponseOf } from '../../../contract/contract.ts'
import { exportFormats, exportTargets } from '../../../contract/export-targets.ts'
import type { Result } from '../../../contract/result.ts'
import { useActing } from '../../../renderer/state/acting.ts'
import { EXPORT_GROUPS } from '../../../renderer/format/exports.ts'
import { copy, copyLive, copyToken } from '../../../renderer/app/flows/exporting.ts'
import { actions } from '../../../renderer/app/actions/all-actions.ts'
import { useResponse } from '../../../renderer/state/response.ts'
import { tabOf } from '../../../renderer/state/tabs.ts'
import { click, doing, named, nameOf, press, said, type, until, withoutPauses } from '../draw.ts'
import { failed } from '../fake-bridge.ts'
import { mia } from '../fake-data.ts'
import { asked, openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

type LiveCopy = ResponseOf<'tokens:copy'>

async function sendOnce(): Promise<void> {
  await press('Enter', { ctrlKey: true })
  await until(() => useResponse.getState().outcomes[tabOf('acme')] !== undefined)
}

const items = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('[role=menuitem]')].map(nameOf)

describe('the formats', () => {
  it('are all of the contract, each once, each in the palette', () => {
    expect(EXPORT_GROUPS.flatMap(({ entries }) => entries).toSorted()).toEqual(
      [...exportTargets].toSorted(),
    )
    const copies = actions
      .filter(({ label }) => label.startsWith('Copy as '))
      .map(({ label }) => label)
    expect(new Set(copies).size).toBe(exportFormats.length)
  })
})

describe('copying', () => {
  beforeEach(withoutPauses)
  beforeEach(resetStores)
  it('offers every format by group, and none with a live token outside its submenu', async () => {
    await openWindow()
    await sendOnce()
    await click(named('button', 'Copy as'))
    await until(() => items().length > 0)
    expect(items().filter((item) => /fresh token/u.test(item))).toEqual(['With a fresh token'])
    expect(said()).toContain('This request')
    expect(said()).toContain('Whole exchange')
  })

  it('is main’s verb: the channel gets the exchange and the format, no text goes out', async () => {
    const bridge = await openWindow()
    await sendOnce()
    await doing(() => copy('markdown'))
    await doing(() => copyLive('curl-cmd'))
    expect(asked(bridge, 'exporting:copy')).toEqual([
      { of: { kind: 'exchange', exchangeId: 'exchange-1' }, format: 'markdown' },
    ])
    expect(asked(bridge, 'exporting:copy-live')).toEqual([
      { of: { kind: 'exchange', exchangeId: 'exchange-1' }, format: 'curl-cmd' },
    ])
    await until(() => said().includes('Copied as curl (Windows cmd) with a live token'))
    expect(said()).toContain('Copied the exchange as Markdown')
    expect(said()).toMatch(/It is live for 12:\d\d min\. The clipboard is cleared in 60 seconds\./u)
  })

  it('takes what is on screen: the draft where it differs from what was answered', async () => {
    const bridge = await openWindow()
    const sources = (): readonly unknown[] =>
      asked(bridge, 'exporting:copy').map((request) => (request as { of: { kind: string } }).of)
    await doing(() => copy('curl-bash'))
    await sendOnce()
    await doing(() => copy('curl-bash'))
    await type(named('input', 'Path'), '/UNSENT-DRAFT')
    await doing(() => copy('curl-bash'))
    await until(() => said().includes('GET /UNSENT-DRAFT, as it stands; it was not sent yet.'))
    await doing(() => copyLive('curl-cmd'))
    await doing(() => copy('har'))
    await until(() => said().includes('myself, as it was sent; what is composed now differs.'))
    await doing(() => useActing.getState().choose('tab:acme', { kind: 'app' }))
    await doing(() => copy('curl-bash'))
    const draft = { method: 'GET', query: [], headers: [], body: null }
    const as = {
      kind: 'draft',
      tenantId: 'acme',
      actingAs: { kind: 'user', accountId: mia.accountId },
    }
    const edited = { ...as, draft: { ...draft, path: '/UNSENT-DRAFT' } }
    expect(sources()).toEqual([
      { ...as, draft: { ...draft, path: '/rest/api/3/myself' } },
      { kind: 'exchange', exchangeId: 'exchange-1' },
      edited,
      { kind: 'exchange', exchangeId: 'exchange-1' },
      { ...edited, actingAs: { kind: 'app' } },
    ])
    expect(asked(bridge, 'exporting:copy-live')).toEqual([{ of: edited, format: 'curl-cmd' }])
  })

  it('asks main for nothing before there is an exchange', async () => {
    const bridge = await openWindow()
    await doing(() => copy('har'))
    expect(asked(bridge, 'exporting:copy')).toEqual([])
    await until(() => said().includes('Nothing to copy yet'))
  })
})

describe('a copy with a live token that takes long', () => {
  beforeEach(withoutPauses)
  beforeEach(resetStores)
  const fetching = 'A live token is being fetched for the clipboard. Nothing is copied yet.'
  it.each([
    ['tokens:copy', () => copyToken()],
    ['exporting:copy-live', () => copyLive('curl-bash')],
  ] as const)('is cancelled on screen, and nothing more is said: %s', async (channel, start) => {
    const waits = Promise.withResolvers<Result<LiveCopy>>()
    const bridge = await openWindow({ [channel]: () => waits.promise })
    await sendOnce()
    const copying = start()
    expect(said()).not.toContain(fetching)
    await until(() => said().includes(fetching))
    await click(named('button', 'Cancel'))
    expect(asked(bridge, 'app:cancel')).toEqual([{ channel }])
    waits.resolve(await failed('request_cancelled', 'It was cancelled.'))
    await doing(() => copying)
    for (const words of [fetching, 'It was cancelled.', 'Copied'])
      expect(said()).not.toContain(words)
  })

  it('is cancelled by Escape', async () => {
    const waits = Promise.withResolvers<Result<LiveCopy>>()
    const bridge = await openWindow({ 'tokens:copy': () => waits.promise })
    await sendOnce()
    const copying = copyToken()
    await press('Escape')
    expect(asked(bridge, 'app:cancel')).toEqual([{ channel: 'tokens:copy' }])
    waits.resolve(await failed('request_cancelled', 'It was cancelled.'))
    await doing(() => copying)
    await press('Escape')
    expect(asked(bridge, 'app:cancel')).toHaveLength(1)
  })

  it('gives way to the next one, and says nothing where it is quick', async () => {
    const waits = Promise.withResolvers<Result<LiveCopy>>()
    const bridge = await openWindow({ 'exporting:copy-live': () => waits.promise })
    await sendOnce()
    const first = copyLive('curl-bash')
    await doing(() => copyToken())
    expect(asked(bridge, 'app:cancel')).toEqual([{ channel: 'exporting:copy-live' }])
    waits.resolve(await failed('request_cancelled', 'It was cancelled.'))
    await doing(() => first)
    await until(() => said().includes('Copied the access token'))
    expect(said()).not.toContain(fetching)
    expect(said()).not.toContain('It was cancelled.')
  })
})

describe('reading before copying', () => {
  beforeEach(withoutPauses)
  beforeEach(resetStores)
  it('shows the text of the chosen format with its notes and files, and saves that one', async () => {
    const bridge = await openWindow()
    await sendOnce()
    await press('E', { ctrlKey: true, shiftKey: true })
    await until(() => said().includes('$UNDERSTUDY_TOKEN'))
    await click(named('label', 'curl (POSIX sh)').querySelector('input') ?? document.body)
    await until(() => said().includes('body.bin'))
    expect(said()).toContain('Set UNDERSTUDY_TOKEN before you run it.')
    await click(named('button', 'Save…'))
    expect(asked(bridge, 'exporting:save')).toEqual([
      { of: { kind: 'exchange', exchangeId: 'exchange-1' }, format: 'curl-posix' },
    ])
  })
})
