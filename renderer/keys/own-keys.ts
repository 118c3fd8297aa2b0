import {
  type OwnKeys,
  ownKeysPattern,
  reservedKeys,
  type Shortcut,
  shortcuts,
} from '../../contract/shortcuts.ts'

const usual: Readonly<Record<string, Shortcut | undefined>> = shortcuts

/** The keys of an action: those a person chose, else its usual ones; undefined where it has none. */
export function keysOf(actionId: string, own: OwnKeys): Shortcut | undefined {
  const chosen = own[actionId]
  return chosen === undefined ? usual[actionId] : (chosen ?? undefined)
}

/** Whether keys can be an action's own. */
export function isOwnKeys(keys: string): keys is Shortcut {
  return whyNotOwnKeys(keys) === null
}

/** Why keys cannot be an action's own, as a sentence; null where they can. */
export function whyNotOwnKeys(keys: string): string | null {
  if (keys === 'Escape') return 'Escape ends what is under way, or closes what is open.'
  const [why] = reservedKeys.find(([, reserved]) => reserved.includes(keys)) ?? []
  if (why !== undefined) return why
  if (ownKeysPattern.test(keys)) return null
  return 'Choose Ctrl or ⌘ with a letter, a digit, a sign or Enter, or one of F1 to F12.'
}
