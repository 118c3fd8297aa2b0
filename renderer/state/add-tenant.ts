import { create } from 'zustand'
import type { Failure } from '../../contract/result.ts'
import type {
  PayloadReading,
  TenantForm,
  TenantLabel,
  TenantProfile,
} from '../../contract/tenants.ts'
import { call } from '../bridge.ts'
import { counted } from '../format/counted.ts'
import { secretPlaceWords } from '../format/labels.ts'
import { latest } from './latest.ts'
import { say } from './say.ts'

const PAUSE_MS = 250

export type ImportedSiteChoice = 'replace' | 'keep-both'

const emptyForm: TenantForm = {
  appKey: '',
  clientKey: '',
  baseUrl: '',
  sharedSecret: '',
  oauthClientId: '',
  product: 'jira',
}

interface AddTenantState {
  readonly way: 'paste' | 'form'
  readonly text: string
  readonly form: TenantForm
  /** Null: as suggested. */
  readonly name: string | null
  /** In the place of the payload's own; null: as it stands there. */
  readonly baseUrl: string | null
  readonly label: TenantLabel | null
  /** What main made of the text; null while there is none. */
  readonly reading: PayloadReading | null
  /** The text that was read. */
  readonly readText: string
  /** Why the text could not be read. */
  readonly unreadable: Failure | null
  /** What to do with an imported site: nobody decides it silently. */
  readonly choice: ImportedSiteChoice | null
  readonly saving: boolean
  /** Why saving failed; everything typed stays. */
  readonly failure: Failure | null
  readonly setWay: (way: 'paste' | 'form') => void
  readonly type: (text: string) => void
  readonly fill: (change: Partial<TenantForm>) => void
  readonly setName: (name: string) => void
  /** Reads the payload as if it named this base URL; null: its own. */
  readonly chooseBaseUrl: (baseUrl: string | null) => void
  /** Where something was added meanwhile: how the payloads stand to what is stored now. */
  readonly readAgain: () => void
  readonly setLabel: (label: TenantLabel) => void
  readonly choose: (choice: ImportedSiteChoice) => void
  /** The tenant that was kept; null where it was not. */
  readonly save: () => Promise<TenantProfile | null>
  /** Ends the saving, which a keychain may hold up: nothing is kept, everything typed stays. */
  readonly cancelSaving: () => void
  /** The form is closed: its secret goes, and what was said of it; the rest stays. */
  readonly leave: () => void
  readonly clear: () => void
}

const blank = {
  way: 'paste',
  text: '',
  form: emptyForm,
  name: null,
  baseUrl: null,
  label: null,
  reading: null,
  readText: '',
  unreadable: null,
  choice: null,
  saving: false,
  failure: null,
} as const

const newest = latest(PAUSE_MS, 'tenants:read-payload')

export const useAddTenant = create<AddTenantState>()((set, get) => ({
  ...blank,
  setWay: (way) => set({ way, failure: null }),
  type: (text) => {
    set({ text, baseUrl: null, failure: null, choice: null })
    if (text.trim() === '') {
      newest.drop()
      set({ reading: null, unreadable: null })
      return
    }
    readAgain()
  },
  readAgain,
  chooseBaseUrl: (baseUrl) => {
    set({ baseUrl, failure: null, choice: null })
    readAgain()
  },
  fill: (change) => set({ form: { ...get().form, ...change }, failure: null }),
  setName: (name) => set({ name }),
  setLabel: (label) => set({ label }),
  choose: (choice) => set({ choice }),
  save: async () => {
    if (get().saving) return null
    set({ saving: true, failure: null })
    const answer = await (get().way === 'paste' ? addPasted(get()) : addTyped(get()))
    set({ saving: false })
    if (!answer.ok) {
      set({ failure: answer.failure.code === 'request_cancelled' ? null : answer.failure })
      return null
    }
    const { profile, changes } = answer.value
    say(`${profile.name} is ${readiness(get())}`, [...changes, whereTheSecretIs(profile)].join(' '))
    get().clear()
    return profile
  },
  cancelSaving: () => {
    const channel = get().way === 'paste' ? 'tenants:add' : 'tenants:add-by-form'
    void call('app:cancel', { channel })
  },
  leave: () => set({ form: { ...get().form, sharedSecret: '' }, failure: null }),
  clear: () => {
    newest.drop()
    set(blank)
  },
}))

/** Also where the payload is to name another base URL. */
function readAgain(): void {
  const { text } = useAddTenant.getState()
  newest.ask(
    () => call('tenants:read-payload', { text, ...chosenBaseUrl() }),
    (answer) =>
      useAddTenant.setState(
        answer.ok
          ? { reading: answer.value, readText: text, unreadable: null }
          : { reading: null, unreadable: answer.failure },
      ),
  )
}

function chosenBaseUrl(): { readonly baseUrl?: string } {
  const { baseUrl } = useAddTenant.getState()
  return baseUrl === null ? {} : { baseUrl }
}

/** What will make calls fail was said of the payload, and is no less so for being kept. */
function readiness({ way, reading }: Pick<AddTenantState, 'way' | 'reading'>): string {
  const problems = reading?.lints.filter(({ severity }) => severity === 'problem').length ?? 0
  if (way === 'form' || problems === 0) return 'ready'
  return `here, with ${counted(problems, 'problem', 'problems')} in its payload`
}

/** Said once it lies there: what the keychain did a moment before is no promise. */
function whereTheSecretIs({ secretPlace }: TenantProfile): string {
  return `Its secret is ${secretPlaceWords(secretPlace, 'the keychain')}.`
}

function addPasted(state: AddTenantState): ReturnType<typeof call<'tenants:add'>> {
  const standing = state.reading?.standing
  const replaces =
    standing?.kind === 'imported-site' && state.choice === 'replace' ? standing.tenantId : null
  return call('tenants:add', {
    text: state.text,
    ...chosenBaseUrl(),
    name: state.name === null || state.name.trim() === '' ? null : state.name,
    label: state.label,
    replaces,
    keepBoth: state.choice === 'keep-both',
  })
}

function addTyped(state: AddTenantState): ReturnType<typeof call<'tenants:add-by-form'>> {
  const name = state.name === null || state.name.trim() === '' ? null : state.name
  return call('tenants:add-by-form', { form: state.form, name, label: state.label ?? 'production' })
}

/** Whether there is enough to save, in words; null when there is. */
export function whatIsMissing(state: AddTenantState): string | null {
  if (state.way === 'form') return missingInForm(state.form)
  if (state.text.trim() === '') return 'Paste a payload first.'
  if (state.reading === null) return 'The text has not been understood yet.'
  if (state.reading.refusal !== null) return state.reading.refusal
  if (state.reading.standing.kind === 'imported-site' && state.choice === null) {
    return 'Choose whether to replace the known tenant or keep both.'
  }
  return null
}

function missingInForm(form: TenantForm): string | null {
  const needed = ['appKey', 'clientKey', 'baseUrl', 'sharedSecret'] as const
  const empty = needed.filter((field) => form[field].trim() === '')
  return empty.length === 0 ? null : 'App key, client key, base URL and shared secret are needed.'
}
