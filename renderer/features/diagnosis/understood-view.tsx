import { Button, NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Product, Speaker } from '../../../contract/diagnosis.ts'
import type { ReadPassage, ReadToken, Understood } from '../../../contract/understood.ts'
import { isCorrected, useDiagnoseText } from '../../state/diagnose-text.ts'
import { inspectInText } from '../../state/text-steps.ts'
import { ReadCalls } from './read-calls.tsx'
import styles from './understood-view.module.css'

const SPEAKERS: Readonly<Record<Speaker, string>> = {
  server: 'the server’s answer',
  request: 'the request',
  log: 'a log',
  code: 'source code',
  person: 'a person',
}

const PRODUCTS: Readonly<Record<Product, string>> = {
  'connect-server': 'Connect’s server',
  site: 'Jira or Confluence',
  gateway: 'the API gateway',
  '3lo': 'OAuth 2.0 (3LO)',
  bitbucket: 'Bitbucket',
  microsoft: 'Microsoft',
  npm: 'npm',
  github: 'GitHub',
  other: 'another product',
  unknown: '',
}

/** What was read of a pasted text, to be put right where it was misread. */
export function UnderstoodView({ understood }: { readonly understood: Understood }): ReactNode {
  const { calls, tokens, passages, further } = understood
  const corrected = useDiagnoseText(isCorrected)
  return (
    <section className={styles['understood']} aria-label="Understood">
      <h3>Understood</h3>
      <ReadCalls calls={calls} passages={passages} />
      {tokens.length > 0 && (
        <ul className={styles['tokens']} aria-label="Tokens">
          {tokens.map((token, at) => (
            <TokenLine key={at} token={token} at={at} />
          ))}
        </ul>
      )}
      {passages.length > 0 && (
        <details className={styles['passages']}>
          <summary>Who says what ({passages.length + further})</summary>
          <ol className={styles['list']}>
            {passages.map((one, at) => (
              <PassageLine key={at} passage={one} at={at} />
            ))}
          </ol>
          {further > 0 && <p className={styles['quiet']}>{further} more are not shown.</p>}
        </details>
      )}
      {corrected && (
        <Button
          size="xs"
          variant="default"
          onClick={() => void useDiagnoseText.getState().takeBack()}
        >
          Take the corrections back
        </Button>
      )}
    </section>
  )
}

/** Its kind; where it stands in the text as it was pasted the inspector can take it from there. */
function TokenLine({ token, at }: { readonly token: ReadToken; readonly at: number }): ReactNode {
  const { title, place } = token
  return (
    <li className={styles['token']}>
      <span>{title}</span>
      {place !== null && (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={`Inspect token ${at + 1}`}
          onClick={() => inspectInText(place)}
        >
          Inspect
        </Button>
      )}
    </li>
  )
}

function PassageLine({
  passage,
  at,
}: {
  readonly passage: ReadPassage
  readonly at: number
}): ReactNode {
  const { text, speaker, product, leftOut } = passage
  const { correctPassage } = useDiagnoseText.getState()
  return (
    <li className={styles['passage']} data-left-out={leftOut}>
      <div className={styles['who']}>
        <NativeSelect
          size="xs"
          aria-label={`Who says passage ${at + 1}`}
          value={speaker}
          disabled={leftOut}
          data={Object.entries(SPEAKERS).map(([value, label]) => ({ value, label }))}
          onChange={({ currentTarget }) => {
            const chosen = speakerCalled(currentTarget.value)
            if (chosen !== undefined) void correctPassage(at, { speaker: chosen })
          }}
        />
        <span className={styles['quiet']}>{PRODUCTS[product]}</span>
        <label>
          <input
            type="checkbox"
            aria-label={`Leave out passage ${at + 1}`}
            checked={leftOut}
            onChange={({ currentTarget }) =>
              void correctPassage(at, { leftOut: currentTarget.checked })
            }
          />
          Leave out
        </label>
      </div>
      <pre>{text}</pre>
    </li>
  )
}

const SPEAKER_NAMES: readonly Speaker[] = ['server', 'request', 'log', 'code', 'person']

function speakerCalled(name: string): Speaker | undefined {
  return SPEAKER_NAMES.find((one) => one === name)
}
