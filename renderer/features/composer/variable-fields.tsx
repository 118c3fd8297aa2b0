import type { ReactNode } from 'react'
import type { RequestPreview } from '../../../contract/requests.ts'
import { useComposer } from '../../state/composer.ts'
import { useTenants } from '../../state/tenants.ts'
import { keepTypedValues, typeValue, useTypedValues } from '../../state/typed-values.ts'
import styles from './path-parameters.module.css'

type Variable = RequestPreview['variables'][number]

/** What the `{{names}}` of the request stand for at this tenant, a field each. */
export function VariableFields(): ReactNode {
  const variables = useComposer((state) => state.preview?.variables)
  const tenantId = useTenants((state) => state.selectedId)
  if (variables === undefined || variables.length === 0 || tenantId === null) return null
  return (
    <div className={styles['fields']} role="group" aria-label="Variables of this tenant">
      {variables.map((variable) => (
        <VariableField
          key={`${tenantId} ${variable.name}`}
          variable={variable}
          tenantId={tenantId}
        />
      ))}
    </div>
  )
}

interface VariableFieldProps {
  readonly variable: Variable
  readonly tenantId: string
}

/** Kept when it is left, with Enter, and before a request is sent: each letter would go to the disk. */
function VariableField({ variable, tenantId }: VariableFieldProps): ReactNode {
  const { name } = variable
  const typed = useTypedValues((all) => all[tenantId]?.[name])
  // What was just kept stands in the profile before the preview knows it.
  const kept = useTenants(({ profile }) =>
    profile?.id === tenantId ? profile.variables?.[name] : undefined,
  )
  const value = [typed, kept, variable.value].find((each) => each !== undefined) ?? null
  const keep = (): void => void keepTypedValues(tenantId)
  return (
    <span className={styles['variable']}>
      <label className={styles['field']}>
        <span className={styles['name']}>{`{{${name}}}`}</span>
        <input
          className={styles['value']}
          spellCheck={false}
          autoComplete="off"
          disabled={value === null}
          placeholder={value === null ? 'as typed' : 'no value yet'}
          value={value ?? ''}
          onChange={(event) => typeValue(tenantId, name, event.currentTarget.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keep()
          }}
        />
      </label>
      {(variable.value === null || variable.value === '') && (
        <label className={styles['asIs']}>
          <input
            type="checkbox"
            checked={value === null}
            onChange={(event) => {
              typeValue(tenantId, name, event.currentTarget.checked ? null : '')
              keep()
            }}
          />
          As it stands
        </label>
      )}
    </span>
  )
}
