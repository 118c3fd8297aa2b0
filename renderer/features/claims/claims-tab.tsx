import { type ReactNode, useState } from 'react'
import type { Exchange, TokenUse } from '../../../contract/exchange.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { GrantTable } from './grant-table.tsx'
import { ReadingView } from './reading-view.tsx'
import styles from './claims-tab.module.css'

const CARRIED: Readonly<Record<TokenUse['carriedBy'], string>> = {
  'authorization-bearer': 'sent in the Authorization header as Bearer',
  'authorization-jwt': 'sent in the Authorization header as JWT',
  'form-assertion': 'sent to the authorization server as the assertion',
  'answer-access-token': 'answered by the authorization server as the access token',
}

function carriedWords({ carriedBy, sentIn }: TokenUse): string {
  return sentIn.length === 0 ? CARRIED[carriedBy] : `${CARRIED[carriedBy]}, then sent as Bearer`
}

/** Every token that took part, each as a table of claims. */
export function ClaimsTab({ exchange }: { readonly exchange: Exchange }): ReactNode {
  const [chosen, setChosen] = useState<string | null>(null)
  const token = exchange.tokens.find((each) => each.id === chosen) ?? exchange.tokens[0]
  if (token === undefined) {
    return <p className={styles['empty']}>No token took part: the request was sent without one.</p>
  }
  return (
    <div className={styles['scroller']} tabIndex={0} role="region" aria-label="Claims">
      {exchange.tokens.length > 1 && (
        <Segmented
          label="Token"
          value={token.id}
          options={exchange.tokens.map((each) => ({ value: each.id, label: each.name }))}
          onChange={setChosen}
        />
      )}
      <ReadingView key={token.id} reading={token.reading} carried={carriedWords(token)}>
        {token.grant !== null && <GrantTable grant={token.grant} />}
      </ReadingView>
    </div>
  )
}
