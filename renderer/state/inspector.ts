import { create } from 'zustand'
import type { RequestOf } from '../../contract/contract.ts'
import type { Inspection } from '../../contract/claims.ts'
import type { Failure, Result } from '../../contract/result.ts'
import { call } from '../bridge.ts'
import { latest } from './latest.ts'

export type InspectorTab = 'explained' | 'hash' | 'sign' | 'compare'

/** The request that the token is held against; an empty URL means that there is none. */
export interface HeldRequest {
  readonly method: string
  readonly url: string
  /** Empty: that of the tenant. */
  readonly baseUrl: string
}

interface InspectorState {
  readonly open: boolean
  readonly tab: InspectorTab
  readonly text: string
  /** Null: the token says whose it is. */
  readonly tenantId: string | null
  readonly publicKey: string
  readonly held: HeldRequest
  /** What main made of the text; it stays, marked as pending, until the next answer. */
  readonly inspection: Inspection | null
  /** The text that the inspection is of. */
  readonly inspected: string
  readonly failure: Failure | null
  readonly pending: boolean
  /** The person had waited enough for what main makes of this text. */
  readonly cancelled: boolean
  readonly askingForKey: boolean
  readonly show: (open: boolean) => void
  readonly showTab: (tab: InspectorTab) => void
  readonly type: (text: string) => void
  readonly chooseTenant: (tenantId: string | null) => void
  readonly typeKey: (publicKey: string) => void
  readonly hold: (change: Partial<HeldRequest>) => void
  /** Asks the address that the key question named. */
  readonly askForKey: () => Promise<void>
  readonly cancelKey: () => void
  readonly cancel: () => void
}

const PAUSE_MS = 150
const newest = latest(PAUSE_MS, 'claims:inspect')

export const useInspector = create<InspectorState>()((set, get) => ({
  open: false,
  tab: 'explained',
  text: '',
  tenantId: null,
  publicKey: '',
  held: { method: 'GET', url: '', baseUrl: '' },
  inspection: null,
  inspected: '',
  failure: null,
  pending: false,
  cancelled: false,
  askingForKey: false,
  show: (open) => set({ open }),
  showTab: (tab) => set({ tab }),
  type: (text) => {
    set({ text })
    look()
  },
  chooseTenant: (tenantId) => {
    set({ tenantId })
    look()
  },
  typeKey: (publicKey) => {
    set({ publicKey })
    look()
  },
  hold: (change) => {
    set({ held: { ...get().held, ...change } })
    look()
  },
  askForKey: async () => {
    const asked = get().text
    set({ askingForKey: true, failure: null })
    const answer = await call('claims:fetch-key', pastedToken(get()))
    set({ askingForKey: false })
    if (get().text === asked && !get().pending && !wasCancelled(answer)) take(answer)
  },
  cancelKey: () => void call('app:cancel', { channel: 'claims:fetch-key' }),
  cancel: () => {
    newest.drop()
    set({ pending: false, cancelled: true })
  },
}))

function look(): void {
  const { text } = useInspector.getState()
  if (text.trim() === '') {
    newest.drop()
    useInspector.setState({ inspection: null, failure: null, pending: false, cancelled: false })
    return
  }
  useInspector.setState({ pending: true, cancelled: false })
  newest.ask(() => call('claims:inspect', pastedToken(useInspector.getState())), take)
}

function wasCancelled(answer: Result<Inspection>): boolean {
  return !answer.ok && answer.failure.code === 'request_cancelled'
}

/** A failure keeps the reading of the same text: a mistyped key takes nothing away. */
function take(answer: Result<Inspection>): void {
  const { text, inspected, inspection } = useInspector.getState()
  useInspector.setState(
    answer.ok
      ? { inspection: answer.value, inspected: text, failure: null, pending: false }
      : {
          inspection: inspected === text ? inspection : null,
          failure: answer.failure,
          pending: false,
        },
  )
}

function pastedToken(state: InspectorState): RequestOf<'claims:inspect'> {
  const { method, url, baseUrl } = state.held
  return {
    text: state.text,
    tenantId: state.tenantId,
    request: url.trim() === '' ? null : { method, url: url.trim() },
    baseUrl: baseUrl.trim() === '' ? null : baseUrl.trim(),
    publicKey: state.publicKey.trim() === '' ? null : state.publicKey,
  }
}
