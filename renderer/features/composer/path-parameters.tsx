import { type ReactNode, useState } from 'react'
import type { EditedDraft } from '../../../contract/workspace.ts'
import { parametersIn, withParameter } from '../../format/path-parameters.ts'
import { useComposer } from '../../state/composer.ts'
import styles from './path-parameters.module.css'

interface PathParametersProps {
  readonly draft: EditedDraft
  readonly edit: (change: Partial<EditedDraft>) => void
}

/**
 * What the path has to be filled with, a field each, once one of them is not. They stay until another
 * operation stands there: nothing below moves under the pointer.
 */
export function PathParameters({ draft, edit }: PathParametersProps): ReactNode {
  const operation = useComposer((state) => state.preview?.operation ?? null)
  const [filledFor, fillFor] = useState<string | null>(null)
  if (operation === null) return null
  const parameters = parametersIn(draft.path, operation.path)
  if (filledFor !== operation.path) {
    if (parameters.every(({ value }) => value !== '')) return null
    fillFor(operation.path)
  }
  return (
    <div className={styles['fields']} role="group" aria-label="Parameters of the path">
      {parameters.map((parameter) => (
        <label key={parameter.at} className={styles['field']}>
          <span className={styles['name']}>{parameter.name}</span>
          <input
            className={styles['value']}
            spellCheck={false}
            autoComplete="off"
            placeholder="not filled in"
            value={parameter.value}
            onChange={(event) =>
              edit({ path: withParameter(draft.path, parameter, event.currentTarget.value) })
            }
          />
        </label>
      ))}
    </div>
  )
}
