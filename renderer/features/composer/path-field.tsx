import '@mantine/core/styles/ScrollArea.layer.css'
import '@mantine/core/styles/Combobox.layer.css'
import { Combobox, useCombobox } from '@mantine/core'
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { OperationOffer } from '../../../contract/operations.ts'
import type { Shortcut } from '../../../contract/shortcuts.ts'
import type { EditedDraft } from '../../../contract/workspace.ts'
import { firstUnfilled } from '../../format/path-parameters.ts'
import { FOCUS } from '../../keys/focus.ts'
import { pressed } from '../../keys/key-press.ts'
import { addressOf, methodBefore, withAddress } from '../../state/address.ts'
import { useOperations } from '../../state/operations.ts'
import { useTenants } from '../../state/tenants.ts'
import { OperationRow } from './operation-row.tsx'
import { type Line, lineOf, OwnSteps } from './own-steps.ts'
import { belowOwnSite, takePaste } from './paste-address.ts'
import { ParameterRow } from './parameter-row.tsx'
import { useQueryNames } from './use-query-names.ts'
import styles from './path-field.module.css'

interface PathFieldProps {
  readonly draft: EditedDraft
  readonly edit: (change: Partial<EditedDraft>) => void
  /** What stands before the path: method and site. */
  readonly children: ReactNode
}

/** The path, with operations of Atlassian's reference offered while it is typed. */
export function PathField({ draft, edit, children }: PathFieldProps): ReactNode {
  const field = useRef<HTMLInputElement>(null)
  const select = useRef<readonly [number, number] | null>(null)
  const [steps] = useState(() => new OwnSteps())
  const listId = useId()
  const offers = useOperations((state) => state.offers)
  const chosen = useOperations((state) => state.chosen)
  const product = useTenants((state) => state.profile?.product ?? 'unknown')
  const names = useQueryNames(draft)
  const open = offers.length > 0 || names.name !== null
  const { look, move, close } = useOperations.getState()
  const shut = (): void => {
    close()
    names.close()
  }
  const combobox = useCombobox({ opened: open, onOpenedChange: (opened) => !opened && shut() })

  // A field that is gone, as that of another request tab, is offered nothing.
  useEffect(() => close, [close])

  // The caret is set once what was taken stands in the field.
  useLayoutEffect(() => {
    if (select.current === null) return
    field.current?.setSelectionRange(...select.current)
    select.current = null
  })

  const typed = (input: HTMLInputElement, inputType: string): void => {
    const named = methodBefore(addressOf(draft)) === null ? methodBefore(input.value) : null
    const change = withAddress(draft, named === null ? input.value : belowOwnSite(named.rest))
    edit(named === null ? change : { ...change, method: named.method })
    if (named === null) {
      const caret = input.selectionStart ?? 0
      steps.type(lineOf(draft), lineOf({ ...draft, ...change }), { inputType, caret })
    } else {
      const behind = input.value.length - (input.selectionStart ?? 0)
      const caret = Math.max(0, addressOf(change).length - behind)
      select.current = [caret, caret]
      // The words can be had back, and what they were typed over.
      const words = { method: draft.method, address: input.value }
      steps.note(lineOf(draft), words)
      steps.note(words, { method: named.method, address: addressOf(change) })
    }
    const isInPath = (input.selectionStart ?? 0) <= change.path.length
    const method = named?.method ?? draft.method
    if (isInPath) look({ ...draft, ...change, method }, product)
    else close()
    if (isInPath) names.close()
    else names.look(input.selectionStart ?? 0)
  }
  const change = (changed: Partial<EditedDraft>): void => {
    steps.note(lineOf(draft), lineOf({ ...draft, ...changed }))
    edit(changed)
  }
  const take = ({ operation: { method }, path }: OperationOffer): void => {
    select.current = firstUnfilled(path) ?? [path.length, path.length]
    change({ method, path })
    close()
  }
  const takeName = (name: string): void => {
    const typed = names.name
    if (typed === null) return
    const address = addressOf(draft)
    const written = `${address.slice(0, typed.from)}${encodeURIComponent(name)}=`
    select.current = [written.length, written.length]
    change(withAddress(draft, written + address.slice(typed.to)))
    names.close()
  }
  const put = (line: Line | null): void => {
    if (line !== null) edit({ method: line.method, ...withAddress(draft, line.address) })
  }
  /** Nothing while those for what was typed last are on their way. */
  const toTake = (): OperationOffer | undefined =>
    chosen === null || useOperations.getState().of !== draft.path ? undefined : offers[chosen]
  const lookHere = (): void => {
    const caret = field.current?.selectionStart ?? 0
    if (!names.look(caret, 0)) look(draft, product)
  }
  const takeChosen = (): boolean => {
    const name = names.chosen
    if (name !== null) takeName(name)
    const offer = name === null ? toTake() : undefined
    if (offer !== undefined) take(offer)
    return name !== null || offer !== undefined
  }
  const moveOn = (steps: 1 | -1): void => (names.name === null ? move : names.move)(steps)
  const keys: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => (open ? moveOn(1) : lookHere(), true),
    ArrowUp: () => (open && moveOn(-1), open),
    Escape: () => (shut(), open),
    Enter: takeChosen,
    Tab: takeChosen,
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const isPlain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey
    const isPressed = (shortcut: Shortcut): boolean => pressed(event.nativeEvent, shortcut)
    const isBack = isPressed('Mod+Z')
    if (isBack || isPressed('Mod+Shift+Z') || isPressed('Mod+Y')) {
      // The field's own undoing knows of none of these steps, and would put pieces of them anywhere.
      put(isBack ? steps.back(lineOf(draft)) : steps.again(lineOf(draft)))
      event.preventDefault()
      event.stopPropagation()
      return
    }
    const meant = isPlain && keys[event.key]?.()
    if (meant !== true) return
    event.preventDefault()
    event.stopPropagation()
  }

  const marked = names.name === null ? chosen : names.at

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(at) => {
        const offer = offers[Number(at)]
        const parameter = names.name?.offered[Number(at)]
        if (parameter !== undefined) takeName(parameter.name)
        else if (offer !== undefined) take(offer)
      }}
      offset={6}
      position="bottom-start"
    >
      <Combobox.DropdownTarget>
        <div className={styles['field']}>
          {children}
          <Combobox.EventsTarget withAriaAttributes={false} withKeyboardNavigation={false}>
            <input
              ref={field}
              id={FOCUS.path}
              className={styles['path']}
              role="combobox"
              aria-label="Path"
              aria-autocomplete="list"
              aria-expanded={open}
              aria-controls={open ? listId : undefined}
              aria-activedescendant={marked === null ? undefined : `${listId}-${marked}`}
              spellCheck={false}
              autoComplete="off"
              value={addressOf(draft)}
              onChange={({ currentTarget, nativeEvent }) =>
                typed(
                  currentTarget,
                  'inputType' in nativeEvent ? String(nativeEvent.inputType) : '',
                )
              }
              onKeyDown={onKey}
              onBlur={shut}
              onPaste={(event) => takePaste(event, draft, change)}
            />
          </Combobox.EventsTarget>
        </div>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown className={styles['dropdown'] ?? ''}>
        <Combobox.Options
          id={listId}
          aria-label={names.name === null ? 'Operations' : 'Parameters'}
          className={styles['options'] ?? ''}
        >
          {names.name?.offered.map((parameter, at) => (
            <ParameterRow
              key={parameter.name}
              id={`${listId}-${at}`}
              value={String(at)}
              parameter={parameter}
              isChosen={at === marked}
            />
          ))}
          {offers.map(({ operation, path }, at) => (
            <OperationRow
              key={`${operation.method} ${operation.path}`}
              id={`${listId}-${at}`}
              value={String(at)}
              operation={operation}
              path={path}
              isChosen={at === chosen}
            />
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
