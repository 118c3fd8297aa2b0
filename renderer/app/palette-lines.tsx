import { IconStarFilled } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { HistoryEntry } from '../../contract/history.ts'
import type { OperationOffer } from '../../contract/operations.ts'
import type { RememberedPerson } from '../../contract/people.ts'
import type { SavedEntry } from '../../contract/saved.ts'
import type { TenantSummary } from '../../contract/tenants.ts'
import { formatRelative } from '../format/durations.ts'
import { nameOf } from '../format/identities.ts'
import { LABELS, warningOf } from '../format/labels.ts'
import { hostOf, noteInLine } from '../format/names.ts'
import type { Action } from '../state/actions.ts'
import { isKept, useActing } from '../state/acting.ts'
import { shownTabAt } from '../state/open-tabs.ts'
import { useSaved } from '../state/saved.ts'
import { takeBack, useUndoSteps } from '../state/say.ts'
import { keysNow } from '../state/settings.ts'
import { useTenants } from '../state/tenants.ts'
import { Avatar } from '../ui/avatar.tsx'
import { actions } from './actions/all-actions.ts'
import { composeOperation } from './flows/operations.ts'
import { openPast } from './flows/history.ts'
import { openSaved } from './flows/saved.ts'
import {
  ENDING_GROUP,
  HISTORY_GROUP,
  OPERATION_GROUP,
  type PaletteLine,
  PEOPLE_GROUP,
  SAVED_GROUP,
  TENANT_GROUP,
  UNDO_GROUP,
} from './palette-order.ts'
import styles from './palette.module.css'

/** Whom one acted as or can on the practice site, every tenant and saved request by name, and every action that can be run now. */
export function linesHere(): readonly PaletteLine[] {
  const { summaries, selectedId } = useTenants.getState()
  const saved = selectedId === null ? [] : (useSaved.getState().list?.entries ?? [])
  return [
    ...peopleLines(),
    ...summaries.map(tenantLine),
    ...saved.filter(({ problem }) => problem === null).map(savedLine),
    ...undoLines(),
    ...actionLines(),
  ]
}

export function operationLine({ operation, path }: OperationOffer): PaletteLine {
  const { method, summary } = operation
  return {
    ...plain,
    id: `operation ${method} ${operation.path}`,
    group: OPERATION_GROUP,
    name: path,
    about: summary,
    mark: <Method of={method} />,
    run: () => composeOperation({ method, path }),
  }
}

export function pastLine(entry: HistoryEntry): PaletteLine {
  const { id, method, path, status, outcome, startedAt, actingAs, personName, tenantId } = entry
  const tenant = useTenants.getState().summaries.find((each) => each.id === tenantId)?.name
  const about = [
    `as ${personName ?? nameOf(actingAs, undefined)}`,
    tenant,
    status ?? outcome,
    formatRelative(startedAt, Math.max(Date.now(), startedAt)),
  ]
  return {
    ...plain,
    id: `history ${id}`,
    group: HISTORY_GROUP,
    name: path,
    about: about.filter((each) => each !== undefined).join(', '),
    mark: <Method of={method} />,
    run: () => void openPast(entry),
  }
}

const plain = { about: '', others: '', note: '', mark: null, shortcut: undefined } as const

function undoLines(): readonly PaletteLine[] {
  return useUndoSteps.getState().steps.map((step, at) => ({
    ...plain,
    id: `undo ${at}`,
    group: UNDO_GROUP,
    name: step.title,
    others: 'undo put back',
    run: () => takeBack(step),
  }))
}

function actionLines(): readonly PaletteLine[] {
  return actions
    .filter((each) => each.id !== 'palette' && each.hidden === undefined && each.enabled())
    .map(actionLine)
}

function actionLine(action: Action): PaletteLine {
  return {
    ...plain,
    id: action.id,
    group: action.ends === true ? ENDING_GROUP : action.group,
    name: action.label,
    others: action.others ?? '',
    shortcut: keysNow(action.id),
    run: action.run,
  }
}

/** At the tenant on screen first; the pinned ones, then the most recent ones. */
function peopleLines(): readonly PaletteLine[] {
  const { remembered } = useActing.getState()
  const { summaries, selectedId } = useTenants.getState()
  const tenants = summaries.filter(({ id }) => remembered[id] !== undefined)
  return tenants
    .toSorted((one, other) => Number(other.id === selectedId) - Number(one.id === selectedId))
    .flatMap((tenant) =>
      (remembered[tenant.id] ?? [])
        .filter(isOffered)
        .toSorted(pinnedFirst)
        .map((person) => personLine(person, tenant)),
    )
}

/** As its own account the app acts by itself, unless somebody chose that account as a person. */
function isOffered(person: RememberedPerson): boolean {
  return person.accountType !== 'app' || isKept(person)
}

function pinnedFirst(one: RememberedPerson, other: RememberedPerson): number {
  return Number(other.pinned) - Number(one.pinned) || other.lastUsedAt - one.lastUsedAt
}

function personLine(person: RememberedPerson, tenant: TenantSummary): PaletteLine {
  return {
    ...plain,
    id: `person ${tenant.id} ${person.accountId}`,
    group: PEOPLE_GROUP,
    name: person.displayName,
    about: person.active ? tenant.name : `${tenant.name}, inactive`,
    others: `${person.accountId}\n${person.emailAddress ?? ''}`,
    mark: <Avatar kind="user" name={person.displayName} active={person.active} size={20} />,
    run: () => {
      useActing.getState().choosePerson(shownTabAt(tenant.id), person)
      const { selectedId, select } = useTenants.getState()
      if (selectedId !== tenant.id) void select(tenant.id)
    },
  }
}

function tenantLine(tenant: TenantSummary): PaletteLine {
  const label = LABELS[tenant.label].word.toLowerCase()
  return {
    ...plain,
    id: `tenant ${tenant.id}`,
    group: TENANT_GROUP,
    name: tenant.name,
    about: `${hostOf(tenant.baseUrl)}, ${warningOf(tenant) ?? label}`,
    others: tenant.appKey,
    note: noteInLine(tenant.note),
    mark: tenant.starred && (
      <IconStarFilled size={11} className={styles['star']} aria-label="Starred" />
    ),
    run: () => void useTenants.getState().select(tenant.id),
  }
}

function savedLine({ path, name, method, address }: SavedEntry): PaletteLine {
  return {
    ...plain,
    id: `saved ${path}`,
    group: SAVED_GROUP,
    name,
    about: address,
    others: path,
    mark: <Method of={method} />,
    run: () => void openSaved(path),
  }
}

function Method({ of }: { readonly of: string }): ReactNode {
  return (
    <span className={styles['method']} data-method={of}>
      {of}
    </span>
  )
}
