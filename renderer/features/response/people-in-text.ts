import type { Named, Naming } from '../../code/naming.ts'
import { accountIdIn } from '../../format/explained-values.ts'
import { useActing } from '../../state/acting.ts'
import { personKey, personWords, usePersonNames } from '../../state/person-names.ts'

/** A string of JSON, with the name before it where it has one. */
const STRING = /(?:"((?:[^"\\]|\\.)*)"\s*:\s*)?"((?:[^"\\]|\\.)*)"/gu
/** Characters around a column that are looked at: a line may be of millions. */
const AROUND = 400

/** Whose the account ids in the text of an answer are; each is asked for once, at its own tenant. */
export function peopleInText(tenantId: string): Naming {
  return { find: findAccountId, tell: (accountId, into) => tell(tenantId, accountId, into) }
}

export function findAccountId(line: string, column: number): Named | null {
  const start = Math.max(0, column - AROUND)
  for (const match of line.slice(start, column + AROUND).matchAll(STRING)) {
    const [whole, name = null, text = ''] = match
    const to = start + match.index + whole.length - 1
    const from = to - text.length
    if (column < from || column > to) continue
    const id = accountIdIn({ name, kind: 'string', text, cut: false })
    return id === null ? null : { from, to, id }
  }
  return null
}

function tell(tenantId: string, accountId: string, into: HTMLElement): () => void {
  const name = document.createElement('bdi')
  into.append(name)
  const draw = (): void => {
    const known = useActing.getState().known[accountId]?.displayName
    const asked = usePersonNames.getState().names[personKey(tenantId, accountId)]
    name.textContent = known ?? personWords(asked)
  }
  if (useActing.getState().known[accountId] === undefined)
    void usePersonNames.getState().ask(tenantId, accountId)
  draw()
  const stop = [useActing.subscribe(draw), usePersonNames.subscribe(draw)]
  return () => {
    for (const each of stop) each()
  }
}
