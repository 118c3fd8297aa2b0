import { Button } from '@mantine/core'
import { IconDownload, IconSearch } from '@tabler/icons-react'
import { type ReactNode, useMemo } from 'react'
import type { Exchange, SeenBody } from '../../../contract/exchange.ts'
import { LazyCode } from '../../code/lazy-code.tsx'
import { formatBytes } from '../../format/bytes.ts'
import { drawable } from '../../format/drawable.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Hint } from '../../ui/hint.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { actionCalled } from '../../state/actions.ts'
import { BODY_LABEL } from '../../keys/focus.ts'
import { answerOf, headerOf } from '../../state/answer.ts'
import { RANGE_BYTES, useBody } from '../../state/bodies.ts'
import { FailureView } from './failure-view.tsx'
import { layOutJson, looksLikeJson, nestsTooDeep } from './pretty-json.ts'
import { suggestedName } from './suggested-name.ts'
import styles from './body-tab.module.css'

/** The answer's body; a failed exchange shows why above whatever body there was. */
export function BodyTab({ exchange }: { readonly exchange: Exchange }): ReactNode {
  const answer = answerOf(exchange)
  return (
    <>
      {exchange.failure !== null && <FailureView failure={exchange.failure} />}
      {exchange.failure === null && answer === null && (
        <p className={styles['empty']}>No answer came.</p>
      )}
      {answer !== null && (
        <Body
          body={answer.response.body}
          contentType={headerOf(answer.response.headers, 'content-type')}
          url={answer.step.request.url}
        />
      )}
    </>
  )
}

interface BodyProps {
  readonly body: SeenBody
  readonly contentType: string | null
  readonly url: string
}

function Body({ body, contentType, url }: BodyProps): ReactNode {
  const raw = useBody((state) => state.raw)
  const readOn = useBody((state) => (body.bodyId === null ? undefined : state.read[body.bodyId]))
  const text = readOn?.text ?? body.head
  const json = body.encoding === 'utf8' && looksLikeJson(text, contentType)
  const shown = useMemo(() => {
    const deep = json && nestsTooDeep(text)
    return { ...drawable(json && !raw ? layOutJson(text) : text), deep }
  }, [json, raw, text])
  if (body.size === 0) return <p className={styles['empty']}>The answer has no body.</p>
  return (
    <>
      <BodyBar body={body} json={json} contentType={contentType} url={url} />
      {shown.broken && (
        <p className={styles['broken']} role="note">
          Lines too long to be drawn are broken here. What is saved or copied as an export is not.
        </p>
      )}
      {body.remark !== undefined && (
        <p className={styles['broken']} role="note">
          {body.remark}
        </p>
      )}
      {body.encoding === 'base64' ? (
        <p className={styles['empty']}>Binary, {formatBytes(body.size)}. Save it to view it.</p>
      ) : (
        <LazyCode
          label={BODY_LABEL}
          value={shown.text}
          language={json && !shown.deep ? 'json' : 'text'}
        />
      )}
      {body.truncated && <ReadOn body={body} read={readOn ?? null} />}
    </>
  )
}

function BodyBar(props: BodyProps & { readonly json: boolean }): ReactNode {
  const { body, json, contentType, url } = props
  const raw = useBody((state) => state.raw)
  const { setRaw, save } = useBody.getState()
  const { bodyId } = body
  return (
    <div className={styles['bar']}>
      {json && (
        <Segmented
          label="How the body is shown"
          value={raw ? 'raw' : 'pretty'}
          options={[
            { value: 'pretty', label: 'Pretty' },
            { value: 'raw', label: 'Raw' },
          ]}
          onChange={(value) => setRaw(value === 'raw')}
        />
      )}
      <span className={styles['type']}>{contentType ?? 'no content type'}</span>
      {body.encoding === 'utf8' && <FindButton />}
      {bodyId !== null && (
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconDownload size={14} aria-hidden />}
          onClick={() => void save(bodyId, suggestedName(url, contentType))}
        >
          Save body…
        </Button>
      )}
    </div>
  )
}

function FindButton(): ReactNode {
  const action = actionCalled('find-in-body')
  return (
    <Hint label={action.label} shortcut={action.shortcut}>
      <Button
        variant="subtle"
        size="compact-xs"
        leftSection={<IconSearch size={14} aria-hidden />}
        onClick={() => action.run()}
      >
        Find
      </Button>
    </Hint>
  )
}

function ReadOn(props: {
  readonly body: SeenBody
  readonly read: { readonly next: number; readonly size: number } | null
}): ReactNode {
  const { bodyId } = props.body
  const reading = useBody((state) => state.reading)
  const failure = useBody((state) => state.failure)
  const { next, size } = props.read ?? { next: RANGE_BYTES, size: props.body.size }
  if (bodyId === null || (props.read !== null && next >= size)) return null
  // Until more is read, a text in another charset may be longer than what came.
  const rest = next < size ? size - next : RANGE_BYTES
  return (
    <div className={styles['more']}>
      <span>
        {formatBytes(next)} {next < size && `of ${formatBytes(size)} `}shown; Find looks in these
      </span>
      <Button
        size="compact-xs"
        variant="default"
        loading={reading}
        onClick={() => void useBody.getState().readOn(bodyId)}
      >
        Show the next {formatBytes(Math.min(RANGE_BYTES, rest))}
      </Button>
      {failure !== null && <FailureNote failure={failure} />}
    </div>
  )
}
