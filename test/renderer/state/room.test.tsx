// @vitest-environment happy-dom
import type { ReactNode } from 'react'
import { beforeEach, expect, it } from 'vitest'
import type { SentOrder } from '../../../contract/sent-order.ts'
import { useComposer } from '../../../renderer/state/composer.ts'
import { freshDraft } from '../../../renderer/state/draft.ts'
import { useResponse } from '../../../renderer/state/response.ts'
import { useWantsRoom } from '../../../renderer/state/shown.ts'
import { useTenants } from '../../../renderer/state/tenants.ts'
import { tabOf } from '../../../renderer/state/tabs.ts'
import { doing, draw, install, said } from '../draw.ts'
import { fakeBridge } from '../fake-bridge.ts'
import { exchange } from '../fake-data.ts'
import { scopeFinding } from '../fake-diagnosis.ts'
import { preview } from '../fake-preview.ts'
import { resetStores } from '../reset.ts'

beforeEach(resetStores)
const tab = tabOf('acme')
const sent: SentOrder = {
  draft: { method: 'GET', path: '/', query: [], headers: [], body: null },
  actingAs: { kind: 'app' },
}

function Wanted(): ReactNode {
  const [low, high] = [useWantsRoom(true), useWantsRoom(false)]
  return <p>{`low ${low ? 'more' : 'few'}, high ${high ? 'more' : 'few'}`}</p>
}

it('in a low window the request wants more room until it is answered, and for a body afterwards', async () => {
  install(fakeBridge())
  useTenants.setState({ selectedId: 'acme' })
  await draw(<Wanted />)
  expect(said()).toBe('low more, high few')
  await doing(() =>
    useResponse.setState({
      outcomes: { [tab]: { kind: 'exchange', exchange: exchange({}), sent } },
    }),
  )
  expect(said()).toBe('low few, high few')
  await doing(() =>
    useComposer.setState({ tab: 'body', drafts: { [tab]: { ...freshDraft('/'), mode: 'json' } } }),
  )
  expect(said()).toBe('low more, high more')
})

it('a warning whose steps are read wants more room, until it is folded or gone', async () => {
  install(fakeBridge())
  useTenants.setState({ selectedId: 'acme' })
  const warning = preview({ preflight: [scopeFinding] })
  useComposer.setState({ preview: warning, unfolded: false })
  await draw(<Wanted />)
  expect(said()).toBe('low more, high few')
  await doing(() => useComposer.setState({ unfolded: true }))
  expect(said()).toBe('low more, high more')
  await doing(() => useComposer.setState({ preview: preview({}) }))
  expect(said()).toBe('low more, high few')
})
