import type { Named, Naming } from '../../code/naming.ts'
import { accountIdIn } from '../../format/explained-values.ts'
import { personOf, useActing } from '../../state/acting.ts'
import { personKey, personWords, usePersonNames } from '../../state/person-names.ts'

/** Characters around a column that are looked at: a line may be of millions. */
const AROUND = 200
/** The name before the string that begins there. */
const NAME_BEFORE = /"((?:[^"\\]|\\.)*)"\s*:\s*"$/u

/** Whose the account ids in the text of an answer are; each is asked for once, at its own tenant. */
export function peopleInText(tenantId: string): Naming {
  return { find: findAccountId, tell: (accountId, into) => tell(tenantId, accountId, into) }
}

export function findAccountId(line: string, column: number): Named | null {
  const before = line.slice(Math.max(0, column - AROUND), column)
  const after = line.slice(column, column + AROUND)
  const from = column - (/[\w:-]*$/u.exec(before)?.[0].length ?? 0)
  const to = column + (/^[\w:-]*/u.exec(after)?.[0].length ?? 0)
  if (line[from - 1] !== '"' || line[to] !== '"') return null
  const name = NAME_BEFORE.exec(line.slice(Math.max(0, from - AROUND), from))?.[1] ?? null
  const id = accountIdIn({ name, kind: 'string', text: line.slice(from, to), cut: false })
  return id === null ? null : { from, to, id }
}

function tell(tenantId: string, accountId: string, into: HTMLElement): () => void {
  const knownHere = personOf(tenantId, accountId)
  const name = document.createElement('bdi')
  into.append(name)
  const draw = (): void => {
    const known = knownHere(useActing.getState())?.displayName
    const asked = usePersonNames.getState().names[personKey(tenantId, accountId)]
    name.textContent = known ?? personWords(asked)
  }
  if (knownHere(useActing.getState()) === undefined)
    void usePersonNames.getState().ask(tenantId, accountId)
  draw()
  const stop = [useActing.subscribe(draw), usePersonNames.subscribe(draw)]
  return () => {
    for (const each of stop) each()
  }
}
