import type { AskedCheck, WindowStep } from '../../contract/diagnosis.ts'
import type { ReadToken } from '../../contract/understood.ts'
import { useActing } from './acting.ts'
import { withAddress } from './address.ts'
import { useComposer } from './composer.ts'
import { useDiagnoseText } from './diagnose-text.ts'
import { freshDraft } from './draft.ts'
import { useInspector } from './inspector.ts'
import { takeStep } from './next-steps.ts'
import { useOpenTabs } from './open-tabs.ts'
import { useShell } from './shell.ts'
import { useTenants } from './tenants.ts'

type Place = NonNullable<ReadToken['place']>

/** The text of a token never comes from main: it is taken out of what was pasted. */
export function inspectInText({ from, to }: Place): void {
  const { text } = useDiagnoseText.getState()
  useShell.getState().closeDialog()
  const { showTab, type, show } = useInspector.getState()
  showTab('explained')
  type(text.slice(from, to))
  show(true)
}

/** Steps that concern the tenant that a text is about, whatever was sent from here. */
const OF_TENANT: readonly WindowStep['kind'][] = [
  'paste-payload',
  'read-descriptor',
  'choose-person',
]

export function canTakeForText(step: AskedCheck | WindowStep): boolean {
  if (step.kind === 'show-claims') return tokenInText() !== null
  return (
    (step.kind === 'request' || OF_TENANT.some((kind) => kind === step.kind)) &&
    useDiagnoseText.getState().tenantId !== null
  )
}

/** A check as a request of its own at the tenant that the text is about: a person looks at it, and sends it. */
export async function composeForText(run: AskedCheck): Promise<void> {
  const { tenantId } = useDiagnoseText.getState()
  if (run.kind !== 'request' || tenantId === null) return
  useShell.getState().closeDialog()
  if (useTenants.getState().selectedId !== tenantId) await useTenants.getState().select(tenantId)
  const tabId = useOpenTabs.getState().add(tenantId)
  const draft = freshDraft('')
  useComposer
    .getState()
    .put(tabId, { ...draft, ...withAddress(draft, run.path), method: run.method })
  useActing.getState().choose(tabId, run.actingAs)
}

/** Leaves the dialog: the text stays in it. */
export async function takeForText(step: WindowStep): Promise<void> {
  const place = tokenInText()
  if (step.kind === 'show-claims' && place !== null) {
    inspectInText(place)
    return
  }
  const { tenantId } = useDiagnoseText.getState()
  if (tenantId === null) return
  useShell.getState().closeDialog()
  if (useTenants.getState().selectedId !== tenantId) await useTenants.getState().select(tenantId)
  await takeStep(step)
}

function tokenInText(): Place | null {
  const { understood } = useDiagnoseText.getState()
  return understood?.tokens.find(({ place }) => place !== null)?.place ?? null
}
