import { NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Failure } from '../../../contract/result.ts'
import type { Product, TenantForm } from '../../../contract/tenants.ts'
import { secretGoalWords } from '../../format/labels.ts'
import { useShell } from '../../state/shell.ts'
import { useAddTenant } from '../../state/add-tenant.ts'
import styles from './tenant-fields.module.css'

type TextField = Exclude<keyof TenantForm, 'product' | 'sharedSecret'>

const FIELDS: readonly {
  readonly field: TextField
  readonly label: string
  readonly placeholder: string
}[] = [
  { field: 'appKey', label: 'App key', placeholder: 'com.example.my-app' },
  { field: 'clientKey', label: 'Client key', placeholder: 'clientKey of the payload' },
  { field: 'baseUrl', label: 'Base URL', placeholder: 'https://acme.atlassian.net' },
  { field: 'oauthClientId', label: 'OAuth client id', placeholder: 'oauthClientId of the payload' },
]

const PRODUCTS: readonly { readonly value: Product; readonly label: string }[] = [
  { value: 'jira', label: 'Jira' },
  { value: 'confluence', label: 'Confluence' },
]

/** The field that a failure is of; null where it is of none. */
export function fieldOf(failure: Failure | null): TextField | null {
  return FIELDS.find(({ field }) => field === failure?.details['missing'])?.field ?? null
}

function FieldError({ failure }: { readonly failure: Failure | null }): ReactNode {
  return [failure?.message, failure?.hint].filter((each) => each !== null).join(' ')
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`

/** A tenant typed by hand. The secret is dots from the first key press. */
export function TenantFields(): ReactNode {
  const form = useAddTenant((state) => state.form)
  const fill = useAddTenant((state) => state.fill)
  const failure = useAddTenant((state) => state.failure)
  const wrong = fieldOf(failure)
  const keychain = useShell((state) => state.status?.keychain)
  return (
    <div className={styles['fields']}>
      {FIELDS.map(({ field, label, placeholder }) => (
        <TextInput
          key={field}
          label={label}
          placeholder={placeholder}
          spellCheck={false}
          value={form[field]}
          error={field === wrong ? <FieldError failure={failure} /> : null}
          onChange={(event) => fill({ [field]: event.currentTarget.value })}
        />
      ))}
      <TextInput
        label="Shared secret"
        type="password"
        autoComplete="off"
        description={sentence(secretGoalWords(keychain))}
        inputWrapperOrder={['label', 'input', 'description']}
        value={form.sharedSecret}
        onChange={(event) => fill({ sharedSecret: event.currentTarget.value })}
      />
      <NativeSelect
        label="Product"
        data={[...PRODUCTS]}
        value={form.product}
        onChange={(event) => fill({ product: event.currentTarget.value as Product })}
      />
    </div>
  )
}
