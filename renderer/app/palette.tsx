import '@mantine/core/styles/ScrollArea.layer.css'
import '@mantine/core/styles/ModalBase.layer.css'
import '@mantine/core/styles/Overlay.layer.css'
import '@mantine/core/styles/Modal.layer.css'
import '@mantine/spotlight/styles.layer.css'
import './palette.css'
import { createSpotlight, Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { type ReactNode, useEffect } from 'react'
import { showShortcut } from '../keys/key-press.ts'
import { Keys } from '../ui/keys.tsx'
import { useActing } from '../state/acting.ts'
import { useTenants } from '../state/tenants.ts'
import { hostOf } from '../format/names.ts'
import type { Action } from '../state/actions.ts'
import { actions } from './actions/all-actions.ts'
import { ENDING_GROUP, inOrder, PEOPLE_GROUP, TENANT_GROUP } from './palette-order.ts'
import { usePalette } from '../state/palette.ts'
import { shownTab } from '../state/shown.ts'

const TENANTS_SHOWN = 500

// What the library itself knows of being open. `forceOpened` would not do: it says nothing when it
// closes what it did not open.
const [ownState, spotlight] = createSpotlight()

/** Every action with its keys, every tenant by name, and whom one acted as. */
export function Palette(): ReactNode {
  const open = usePalette((state) => state.open)
  const show = usePalette((state) => state.show)
  useEffect(() => (open ? spotlight.open : spotlight.close)(), [open])
  return (
    <Spotlight
      store={ownState}
      onSpotlightClose={() => show(false)}
      actions={open ? groups() : []}
      filter={inOrder}
      nothingFound="No such action, tenant or person."
      shortcut={null}
      attributes={{ content: { 'aria-label': 'All actions' } }}
      limit={40}
      highlightQuery={false}
      scrollable
      maxHeight={420}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      searchProps={{
        leftSection: <IconSearch size={16} aria-hidden />,
        placeholder: 'What to do, which tenant, or whom to act as',
        'aria-label': 'What to do, or which tenant',
      }}
    />
  )
}

function groups(): SpotlightActionGroupData[] {
  const { ending = [], others = [] } = Object.groupBy(actionGroups(), ({ group }) =>
    group === ENDING_GROUP ? 'ending' : 'others',
  )
  return [...others, peopleGroup(), tenantGroup(), ...ending]
}

function actionGroups(): SpotlightActionGroupData[] {
  const enabled = actions.filter(
    (each) => each.id !== 'palette' && each.hidden === undefined && each.enabled(),
  )
  const byName = Object.groupBy(enabled, (each) => (each.ends === true ? ENDING_GROUP : each.group))
  return Object.entries(byName).map(([group, members]) => ({ group, actions: members.map(toLine) }))
}

function toLine(action: Action): SpotlightActionGroupData['actions'][number] {
  const keys = action.shortcut
  return {
    id: action.id,
    label: action.label,
    onClick: () => {
      usePalette.getState().show(false)
      // After the palette has given the focus back, so that a jump elsewhere is not undone.
      setTimeout(() => action.run(), 120)
    },
    rightSection: keys === undefined ? null : <Keys>{showShortcut(keys)}</Keys>,
  }
}

/** Whom one acted as at the tenant on screen. */
function peopleGroup(): SpotlightActionGroupData {
  const tenantId = useTenants.getState().selectedId
  const { remembered, choosePerson } = useActing.getState()
  const people = tenantId === null ? [] : (remembered[tenantId] ?? [])
  return {
    group: PEOPLE_GROUP,
    actions: people.map((person) => ({
      id: `person ${person.accountId}`,
      label: person.displayName,
      keywords: [person.accountId],
      onClick: () => {
        usePalette.getState().show(false)
        const tabId = shownTab()
        if (tabId !== null) choosePerson(tabId, person)
      },
    })),
  }
}

function tenantGroup(): SpotlightActionGroupData {
  const { summaries, select } = useTenants.getState()
  return {
    group: TENANT_GROUP,
    actions: summaries.slice(0, TENANTS_SHOWN).map((tenant) => ({
      id: `tenant ${tenant.id}`,
      label: tenant.name,
      description: hostOf(tenant.baseUrl),
      keywords: [tenant.appKey],
      onClick: () => {
        usePalette.getState().show(false)
        void select(tenant.id)
      },
    })),
  }
}
