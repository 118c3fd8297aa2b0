import { Button, NativeSelect } from '@mantine/core'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { AddedPayload, OnePayload } from '../../../contract/tenants.ts'
import { counted } from '../../format/counted.ts'
import { LABELS } from '../../format/labels.ts'
import { isAdded, type Place, useAddSeveral } from '../../state/add-several.ts'
import { useAddTenant } from '../../state/add-tenant.ts'
import { say } from '../../state/say.ts'
import { useShell } from '../../state/shell.ts'
import { useTenants } from '../../state/tenants.ts'
import { DialogEnd } from '../../ui/dialog-end.tsx'
import { Name } from '../../ui/name.tsx'
import { Tag, type Tone } from '../../ui/tag.tsx'
import { VirtualList } from '../../ui/virtual-list.tsx'
import { Words } from '../../ui/words.tsx'
import styles from './several-view.module.css'

interface SeveralViewProps {
  readonly text: string
  readonly several: readonly OnePayload[]
  readonly onSaved?: (() => void) | undefined
}

/** The payloads of several tenants in one text: chosen in a list, added in one go, each with its answer. */
export function SeveralView({ text, several, onSaved }: SeveralViewProps): ReactNode {
  const chosen = useAddSeveral((state) => state.chosen)
  const progress = useAddSeveral((state) => state.progress)
  const outcomes = useAddSeveral((state) => state.outcomes)
  const { begin, chooseAll, add, stop } = useAddSeveral.getState()
  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
      const isUnderWay = useAddSeveral.getState().progress !== null
      // The first start ends with the first tenant: how far it is, and what is refused, is shown on.
      if (isUnderWay && onSaved === undefined) useShell.getState().open({ kind: 'add-tenant' })
    }
  }, [onSaved])
  useEffect(() => begin(text, several), [begin, text, several])
  const items = useMemo(
    () => several.map((one, at) => ({ id: `${at} ${one.clientKey}`, at, one })),
    [several],
  )
  const open = [...chosen].filter((at) => !isAdded(outcomes.get(at)))
  const run = async (): Promise<void> => {
    const added = await add(several)
    const refused = [...useAddSeveral.getState().outcomes.values()].filter((each) => !isAdded(each))
    const [first] = added
    if (first !== undefined) {
      await useTenants.getState().adopt(first)
      say(
        `${counted(added.length, 'tenant is', 'tenants are')} ready`,
        refusedWords(refused.length),
      )
    }
    if (useAddTenant.getState().readText !== text) return
    if (refused.length > 0 || first === undefined) {
      if (!here.current && onSaved === undefined) useShell.getState().open({ kind: 'add-tenant' })
      useAddTenant.getState().readAgain()
      return
    }
    useAddTenant.getState().clear()
    if (onSaved !== undefined) onSaved()
    else if (!here.current) useShell.getState().closeDialog()
  }
  return (
    <section className={styles['view']} aria-label="What was read">
      <div className={styles['head']}>
        <p>
          {counted(several.length, 'tenant', 'tenants')} in this text, {open.length} chosen.
        </p>
        <Button size="compact-xs" variant="subtle" onClick={() => chooseAll(several, true)}>
          Choose all
        </Button>
        <Button size="compact-xs" variant="subtle" onClick={() => chooseAll(several, false)}>
          Choose none
        </Button>
      </div>
      <div className={styles['list']} style={{ height: Math.min(several.length, 6) * ROW + 2 }}>
        <VirtualList
          label="Tenants in this text"
          items={items}
          rowHeight={ROW}
          row={({ at, one }) => <Row at={at} one={one} />}
        />
      </div>
      <DialogEnd>
        <span className="u-dim" role="status">
          {progress !== null && `${progress.done} of ${progress.of}`}
        </span>
        {progress !== null && (
          <Button variant="subtle" size="sm" onClick={stop}>
            Stop
          </Button>
        )}
        <Button
          size="sm"
          disabled={open.length === 0}
          loading={progress !== null}
          onClick={() => void run()}
        >
          Add {counted(open.length, 'tenant', 'tenants')}
        </Button>
      </DialogEnd>
    </section>
  )
}

/** In pixels. */
const ROW = 48

function refusedWords(count: number): string {
  return count === 0
    ? ''
    : `${counted(count, 'other was', 'others were')} not added; the list says why.`
}

function Row({ at, one }: { readonly at: number; readonly one: OnePayload }): ReactNode {
  const isChosen = useAddSeveral((state) => state.chosen.has(at))
  const outcome = useAddSeveral((state) => state.outcomes.get(at))
  const place = useAddSeveral((state) => state.places.get(at)) ?? 'leave-out'
  const { choose, place: put } = useAddSeveral.getState()
  const [word, tone] = stateOf(one, outcome)
  const why = whyOf(one, outcome)
  const asks = one.standing.kind === 'imported-site' && !isAdded(outcome)
  return (
    <div className={styles['row']}>
      <input
        type="checkbox"
        aria-label={`Add ${one.suggestedName}`}
        checked={isChosen || isAdded(outcome)}
        disabled={one.refusal !== null || isAdded(outcome) || asks}
        onChange={(event) => choose(at, event.currentTarget.checked)}
      />
      <div className={styles['facts']}>
        <div className={styles['line']}>
          <strong className={styles['name']}>
            <Name of={one.suggestedName} />
          </strong>
          <span className={styles['url']} title={one.baseUrl}>
            {one.mendedBaseUrl ?? one.baseUrl}
          </span>
        </div>
        <p className={styles['why']} title={why}>
          <Words of={why} />
        </p>
      </div>
      {asks && one.standing.kind === 'imported-site' && (
        <NativeSelect
          size="xs"
          aria-label={`What to do with ${one.standing.name}`}
          data={[
            { value: 'leave-out', label: 'Leave out' },
            { value: 'replace', label: `Replace ${one.standing.name}` },
            { value: 'keep-both', label: 'Keep both' },
          ]}
          value={place}
          onChange={(event) => put(at, event.currentTarget.value as Place)}
        />
      )}
      <Tag tone={tone}>{word}</Tag>
    </div>
  )
}

function stateOf(
  { standing, refusal }: OnePayload,
  outcome: AddedPayload | undefined,
): readonly [word: string, tone: Tone] {
  if (outcome !== undefined)
    return 'failure' in outcome
      ? ['not added', 'bad']
      : outcome.changes.length > 0
        ? ['updated', 'ok']
        : ['added', 'ok']
  if (refusal !== null) return ['cannot be added', 'warn']
  if (standing.kind === 'imported-site') return ['imported site', 'warn']
  if (standing.kind === 'new') return ['new', 'info']
  return standing.changes.length > 0 ? ['update', 'info'] : ['no change', 'quiet']
}

/** The one thing that is to be known of it, the worst first. */
function whyOf(one: OnePayload, outcome: AddedPayload | undefined): string {
  const { standing, refusal, lints, mendedBaseUrl, baseUrl, suggestedLabel } = one
  if (outcome !== undefined && 'failure' in outcome)
    return [outcome.failure.message, outcome.failure.hint ?? ''].join(' ').trim()
  if (outcome !== undefined) return outcome.changes.join(' ')
  if (refusal !== null) return refusal
  if (standing.kind === 'imported-site')
    return `${standing.name} is the same app and site under another client key.`
  if (mendedBaseUrl !== null) return `The base URL is put right; the payload has ${baseUrl}.`
  const [worst] = lints
  if (worst !== undefined) return worst.message
  if (standing.kind === 'same-tenant') return standing.changes.join(' ')
  return LABELS[suggestedLabel].word
}
