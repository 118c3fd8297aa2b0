import { flushSync } from 'react-dom'
import { FOCUS, focusOn, focusRequestPart } from '../../keys/focus.ts'
import { AS_APP, AS_NOBODY, useActing } from '../../state/acting.ts'
import type { Action } from '../../state/actions.ts'
import { type ComposerTab, useComposer } from '../../state/composer.ts'
import { useLiveCopy } from '../../state/live-copy.ts'
import { useOpenTabs } from '../../state/open-tabs.ts'
import { useShell } from '../../state/shell.ts'
import { personActing, shownExchange } from '../../state/shown.ts'
import { tenantOf } from '../../state/tabs.ts'
import { cancelCheck } from '../flows/diagnose.ts'
import { nameShown, saveShown } from '../flows/saved.ts'
import { cancel, send, sendAgain, sendsEdited, sendUnedited } from '../flows/send.ts'
import { closeTab, openTab, reopenTab, stepTab } from '../flows/tabs.ts'
import { checking, inTenant, mayCancel, running, severalTabs, withTab } from './when.ts'

const PARTS: readonly (readonly [part: ComposerTab, label: string])[] = [
  ['params', 'Edit the parameters'],
  ['headers', 'Edit the headers'],
  ['body', 'Edit the body'],
  ['expect', 'Edit what is expected'],
]

/** Typing, sending and as whom. */
export const requestActions: readonly Action[] = [
  {
    id: 'send',
    label: 'Send the request',
    group: 'Request',
    enabled: inTenant,
    run: () => void send(),
  },
  {
    id: 'save-request',
    label: 'Save the request',
    group: 'Request',
    enabled: inTenant,
    run: () => void saveShown(),
  },
  {
    id: 'save-request-as',
    label: 'Save the request under another name',
    group: 'Request',
    enabled: inTenant,
    run: nameShown,
  },
  {
    id: 'new-tab',
    label: 'New request tab',
    group: 'Request',
    enabled: inTenant,
    run: () => {
      flushSync(openTab)
      focusOn(FOCUS.path)
    },
  },
  {
    id: 'close-tab',
    label: 'Close this request tab',
    group: 'Request',
    enabled: inTenant,
    run: withTab(closeTab),
  },
  {
    id: 'reopen-tab',
    label: 'Open the closed request tab again',
    group: 'Request',
    enabled: () => inTenant() && useOpenTabs.getState().closed.length > 0,
    run: reopenTab,
  },
  {
    id: 'next-tab',
    label: 'Next request tab',
    group: 'Request',
    enabled: () => inTenant() && severalTabs(),
    run: () => stepTab(1),
  },
  {
    id: 'previous-tab',
    label: 'Previous request tab',
    group: 'Request',
    enabled: () => inTenant() && severalTabs(),
    run: () => stepTab(-1),
  },
  {
    id: 'send-again',
    label: 'Send the last request again',
    group: 'Request',
    enabled: () => inTenant() && shownExchange() !== null,
    run: () => void sendAgain(),
  },
  {
    id: 'send-unedited',
    label: 'Send the last request again with the real credential',
    group: 'Request',
    enabled: () => inTenant() && shownExchange() !== null && sendsEdited(),
    run: () => void sendUnedited(),
  },
  {
    id: 'cancel',
    label: 'Cancel the running request or check',
    group: 'Request',
    enabled: mayCancel,
    run: () => {
      const exchange = shownExchange()
      if (running()) void cancel()
      else if (checking() && exchange !== null) void cancelCheck(exchange)
      else useLiveCopy.getState().cancel()
    },
  },
  {
    id: 'focus-path',
    label: 'Edit the path',
    group: 'Request',
    enabled: inTenant,
    run: () => focusOn(FOCUS.path),
  },
  {
    id: 'focus-method',
    label: 'Choose the method',
    group: 'Request',
    enabled: inTenant,
    run: () => focusOn(FOCUS.method),
  },
  ...PARTS.map(([part, label]): Action => ({
    id: `edit-${part}`,
    label,
    group: 'Request',
    enabled: inTenant,
    run: () => {
      flushSync(() => useComposer.getState().showTab(part))
      focusRequestPart()
    },
  })),
  {
    id: 'import',
    label: 'Import a curl command, HTTP request or HAR',
    group: 'Request',
    enabled: inTenant,
    run: () => useShell.getState().open({ kind: 'import' }),
  },
  {
    id: 'focus-people',
    label: 'Choose who to act as',
    group: 'Identity',
    enabled: inTenant,
    run: () => {
      const { peoplePickerOpen, showPeoplePicker } = useShell.getState()
      showPeoplePicker(!peoplePickerOpen)
    },
  },
  {
    id: 'act-as-app',
    label: 'Act as the app itself',
    group: 'Identity',
    enabled: inTenant,
    run: withTab((tabId) => useActing.getState().choose(tabId, AS_APP)),
  },
  {
    id: 'act-as-nobody',
    label: 'Act anonymously',
    group: 'Identity',
    enabled: inTenant,
    run: withTab((tabId) => useActing.getState().choose(tabId, AS_NOBODY)),
  },
  {
    id: 'pin-person',
    label: 'Pin this person, on or off',
    group: 'Identity',
    enabled: () => inTenant() && personActing() !== undefined,
    run: withTab((tabId) => {
      const person = personActing()
      if (person !== undefined) void useActing.getState().togglePin(tenantOf(tabId), person)
    }),
  },
]
