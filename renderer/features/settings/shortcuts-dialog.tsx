import { ActionIcon, Button, TextInput, UnstyledButton } from '@mantine/core'
import { IconArrowBackUp, IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react'
import type { OwnKeys, Shortcut } from '../../../contract/shortcuts.ts'
import { Finder } from '../../format/fuzzy-find.ts'
import { keysHeld, showKeys, showShortcut } from '../../keys/key-press.ts'
import { isOwnKeys, keysOf, whyNotOwnKeys } from '../../keys/own-keys.ts'
import type { Action } from '../../state/actions.ts'
import { chooseKeys, useSettings } from '../../state/settings.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Keys } from '../../ui/keys.tsx'
import { useCloseDialog } from '../../ui/use-close-dialog.ts'
import styles from './shortcuts-dialog.module.css'

/** What was pressed for an action, and why it was not taken. */
interface Refused {
  readonly actionId: string
  readonly keys: string
  readonly words: string
  /** Who has these keys, where that is the reason. */
  readonly holder: Action | null
}

/** Every action with its keys, each to be changed. */
export function ShortcutsDialog({ actions }: { readonly actions: readonly Action[] }): ReactNode {
  const close = useCloseDialog()
  const own = useSettings((state) => state.settings?.ownKeys) ?? {}
  const [typed, setTyped] = useState('')
  const [listening, setListening] = useState<string | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const shown = useMemo(() => actions.filter((each) => each.hidden !== true), [actions])
  const finder = useMemo(
    () => new Finder(shown.map(({ label, group }) => ({ name: label, others: group }))),
    [shown],
  )
  const found = finder.ask(typed).flatMap(({ at }) => shown[at] ?? [])

  const hear = (event: KeyboardEvent, actionId: string): void => {
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') {
      setListening(null)
      return
    }
    const isEmptying = event.key === 'Backspace' || event.key === 'Delete'
    const keys = isEmptying ? null : keysHeld(event.nativeEvent)
    if (!isEmptying && keys === null) return
    setListening(null)
    const why = keys === null ? null : refusalOf(keys, actionId, shown, own)
    setRefused(why)
    if (why === null && (keys === null || isOwnKeys(keys))) void chooseKeys({ [actionId]: keys })
  }
  /** Its usual ones, unless another has them by now. */
  const reset = (actionId: string): void => {
    const usual = keysOf(actionId, {})
    const why = usual === undefined ? null : refusalOf(usual, actionId, shown, own)
    setRefused(why)
    if (why === null) void chooseKeys({ [actionId]: undefined })
  }
  const takeOver = ({ actionId, keys, holder }: Refused): void => {
    setRefused(null)
    if (holder === null || !isOwnKeys(keys)) return
    const isUsual = keysOf(actionId, {}) === keys
    void chooseKeys({ [holder.id]: null, [actionId]: isUsual ? undefined : keys })
  }
  return (
    <Dialog title="Keyboard shortcuts" size={620} onClose={close}>
      <div className={styles['head']}>
        <TextInput
          className={styles['search'] ?? ''}
          data-autofocus
          aria-label="Find an action"
          placeholder="Find an action"
          leftSection={<IconSearch size={14} aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={Object.keys(own).length === 0}
          onClick={() => void useSettings.getState().update({ ownKeys: {} })}
        >
          Reset all keys
        </Button>
      </div>
      <ul className={styles['list']} aria-label="Shortcuts">
        {found.map((action) => {
          const { id, label, group } = action
          const keys = keysOf(id, own)
          return (
            <li key={id} className={styles['row']}>
              <span className={styles['label']}>{label}</span>
              <span className={styles['group']}>{group}</span>
              {own[id] !== undefined && (
                <ActionIcon size={22} aria-label={`Reset “${label}”`} onClick={() => reset(id)}>
                  <IconArrowBackUp size={14} aria-hidden />
                </ActionIcon>
              )}
              <UnstyledButton
                className={styles['keys'] ?? ''}
                data-listening={listening === id}
                // Escape is for it then, and leaves the dialog open.
                data-mantine-stop-propagation={listening === id}
                aria-label={`Keys of ${label}: ${listening === id ? LISTENING : wordsOf(keys)}`}
                onClick={() => setListening(id)}
                onBlur={() => setListening(null)}
                onKeyDown={(event) => listening === id && hear(event, id)}
              >
                {listening === id ? LISTENING : <KeysOrNone keys={keys} />}
              </UnstyledButton>
              {refused?.actionId === id && (
                <p className={styles['refused']} role="alert">
                  {refused.words}
                  {refused.holder !== null && (
                    <Button size="compact-xs" variant="default" onClick={() => takeOver(refused)}>
                      Take them from it
                    </Button>
                  )}
                </p>
              )}
            </li>
          )
        })}
      </ul>
      {found.length === 0 && <p className={styles['none']}>No action is called that.</p>}
      <p className={styles['note']}>
        Choose an action’s keys, then press the new ones. Backspace leaves it without keys, Escape
        changes nothing.
      </p>
    </Dialog>
  )
}

const LISTENING = 'Press keys…'

function wordsOf(keys: Shortcut | undefined): string {
  return keys === undefined ? 'none' : showShortcut(keys)
}

function KeysOrNone({ keys }: { readonly keys: Shortcut | undefined }): ReactNode {
  return keys === undefined ? '—' : <Keys>{showShortcut(keys)}</Keys>
}

function refusalOf(
  keys: string,
  actionId: string,
  actions: readonly Action[],
  own: OwnKeys,
): Refused | null {
  const why = whyNotOwnKeys(keys)
  const shown = showKeys(keys)
  if (why !== null)
    return { actionId, keys, words: `${shown} cannot be used. ${why}`, holder: null }
  const holder = actions.find(({ id }) => id !== actionId && keysOf(id, own) === keys)
  if (holder === undefined) return null
  return { actionId, keys, words: `“${holder.label}” has ${shown} already.`, holder }
}
