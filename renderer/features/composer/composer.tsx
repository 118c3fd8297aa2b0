import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Expectation } from '../../../contract/checks.ts'
import type { EditedDraft, PairRow } from '../../../contract/workspace.ts'
import type { RequestTabId } from '../../state/tabs.ts'
import { useTenants } from '../../state/tenants.ts'
import { actionCalled } from '../../state/actions.ts'
import { addressOf } from '../../state/address.ts'
import { headersIn, parametersIn } from '../../state/pasted-rows.ts'
import { countOf } from '../../state/expecting.ts'
import { useSaved } from '../../state/saved.ts'
import { draftIn, editDraft, removeRow, useShownTab } from '../../state/shown.ts'
import { useKeptScroll } from '../../ui/use-kept-scroll.ts'
import { AddedHeaders } from './added-headers.tsx'
import { AddressLine } from './address-line.tsx'
import { BodyPane } from './body-pane.tsx'
import { ExpectPane } from './expect-pane.tsx'
import { Measured } from './measured.tsx'
import { OperationLine } from './operation-line.tsx'
import { OfferedParameters } from './offered-parameters.tsx'
import { PairTable } from './pair-table.tsx'
import { PathParameters } from './path-parameters.tsx'
import { PreviewNotes, WireUrl } from './preview-line.tsx'
import { VariableFields } from './variable-fields.tsx'
import { type ComposerTab, useComposer } from '../../state/composer.ts'
import { Hint } from '../../ui/hint.tsx'
import { UnsavedMark } from '../../ui/unsaved-mark.tsx'
import styles from './composer.module.css'

interface PaneProps {
  readonly tabId: RequestTabId
  readonly draft: EditedDraft
  readonly edit: (change: Partial<EditedDraft>) => void
}

interface TabEntry {
  readonly id: ComposerTab
  readonly label: string
  readonly count: (draft: EditedDraft, expect: Expectation | null) => string
  readonly Pane: (props: PaneProps) => ReactNode
  /** It is as tall as its rows; the others take what room there is. */
  readonly isTable: boolean
}

const sent = (rows: readonly PairRow[]): string => {
  const count = rows.filter((row) => row.enabled && row.name !== '').length
  return count === 0 ? '' : String(count)
}

const TABS: readonly TabEntry[] = [
  {
    id: 'params',
    label: 'Params',
    isTable: true,
    count: (draft) => sent(draft.query),
    Pane: ({ draft, edit }) => (
      <>
        <PairTable
          noun="Parameter"
          rows={draft.query}
          onChange={(query) => edit({ query })}
          onRemove={(key) => removeRow('query', key)}
          rowsIn={parametersIn}
        />
        <OfferedParameters draft={draft} edit={edit} />
      </>
    ),
  },
  {
    id: 'headers',
    label: 'Headers',
    isTable: true,
    count: (draft) => sent(draft.headers),
    Pane: ({ draft, edit }) => (
      <>
        <PairTable
          noun="Header"
          rows={draft.headers}
          onChange={(headers) => edit({ headers })}
          onRemove={(key) => removeRow('headers', key)}
          rowsIn={headersIn}
        />
        <AddedHeaders typed={draft.headers} />
      </>
    ),
  },
  {
    id: 'body',
    label: 'Body',
    isTable: false,
    count: (draft) => (draft.mode === 'none' ? '' : draft.mode),
    Pane: BodyPane,
  },
  {
    id: 'expect',
    label: 'Expect',
    isTable: false,
    count: (_, expect) => countWords(expect),
    Pane: ExpectPane,
  },
]

const countWords = (expect: Expectation | null): string => {
  const all = expect === null ? [] : [expect, expect.asUser, expect.asApp]
  const count = all.reduce((sum, each) => sum + (each === undefined ? 0 : countOf(each)), 0)
  return count === 0 ? '' : String(count)
}

interface ComposerProps {
  readonly copyMenu: ReactNode
  /** In pixels, all that it holds without a table being scrolled; null of what has no height of its own. */
  readonly onHeight: (height: number | null) => void
}

/** The request: address, tables and body, and what main says of it while it is typed. */
export function Composer(props: ComposerProps): ReactNode {
  const tabId = useShownTab()
  return tabId === null ? null : <ComposerFor key={tabId} tabId={tabId} {...props} />
}

interface ComposerForProps extends ComposerProps {
  readonly tabId: RequestTabId
}

function ComposerFor({ tabId, copyMenu, onHeight }: ComposerForProps): ReactNode {
  const draft = useDraft(tabId)
  const tab = useComposer((state) => state.tab)
  const expect = useSaved((state) => state.of[tabId]?.expect ?? null)
  const isExpectUnsaved = useSaved((state) => state.of[tabId]?.unsaved === true)
  const showTab = useComposer((state) => state.showTab)
  const kept = useKeptScroll(`${tabId} request ${tab}`)
  const edit = (change: Partial<EditedDraft>): void => editDraft(tabId, change)
  const baseUrl = useTenants((state) => state.profile?.baseUrl ?? '')
  return (
    <section className={styles['composer']} aria-label="Request">
      <div className={styles['above']}>
        <AddressLine draft={draft} edit={edit} copyMenu={copyMenu} />
        <OperationLine />
        <PathParameters draft={draft} edit={edit} />
        <VariableFields />
        <PreviewNotes />
      </div>
      <Tabs
        value={tab}
        onChange={(value) => showTab((value ?? 'params') as ComposerTab)}
        className={styles['tabs'] ?? ''}
        data-tab={tab}
        keepMounted={false}
      >
        <div className={styles['head']}>
          <Tabs.List aria-label="Parts of the request">
            {TABS.map((each) => {
              const action = actionCalled(`edit-${each.id}`)
              return (
                <Hint key={each.id} label={action.label} keysOf={action.id}>
                  <Tabs.Tab value={each.id}>
                    {each.label}
                    <TabCount text={each.count(draft, expect)} />
                    {each.id === 'expect' && isExpectUnsaved && <UnsavedMark />}
                  </Tabs.Tab>
                </Hint>
              )
            })}
          </Tabs.List>
          <WireUrl draft={draft} typed={`${baseUrl}${addressOf(draft)}`} />
        </div>
        {TABS.map(({ id, Pane, isTable }) => (
          <Tabs.Panel
            key={id}
            value={id}
            className={styles['panel'] ?? ''}
            ref={id === tab ? kept : null}
            data-request-part={id === tab || undefined}
          >
            {isTable ? (
              <Measured onHeight={onHeight}>
                <Pane tabId={tabId} draft={draft} edit={edit} />
              </Measured>
            ) : (
              <Pane tabId={tabId} draft={draft} edit={edit} />
            )}
          </Tabs.Panel>
        ))}
      </Tabs>
    </section>
  )
}

function TabCount({ text }: { readonly text: string }): ReactNode {
  return text === '' ? null : <span className={styles['count']}>{text}</span>
}

/** The profile's product decides a fresh draft's path, so the draft follows it. */
function useDraft(tabId: RequestTabId): EditedDraft {
  useTenants((state) => state.profile?.product)
  useComposer((state) => state.drafts[tabId])
  return draftIn(tabId)
}
