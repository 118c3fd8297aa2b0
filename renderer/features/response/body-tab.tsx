import { Button } from '@mantine/core'
import { IconDownload, IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Exchange, SeenBody } from '../../../contract/exchange.ts'
import { formatBytes } from '../../format/bytes.ts'
import { Hint } from '../../ui/hint.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { actionCalled } from '../../state/actions.ts'
import { answerOf, headerOf } from '../../state/answer.ts'
import { bodyOf, useBody } from '../../state/bodies.ts'
import { useBodyFind } from '../../state/body-find.ts'
import { FailureView } from './failure-view.tsx'
import { FindBar } from './find-bar.tsx'
import { looksLikeJson } from './pretty-json.ts'
import { suggestedName } from './suggested-name.ts'
import { TextView } from './text-view.tsx'
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
  const finding = useBodyFind((state) => state.open)
  const isText = body.encoding === 'utf8'
  const json = isText && looksLikeJson(body.head, contentType)
  if (body.size === 0) return <p className={styles['empty']}>The answer has no body.</p>
  return (
    <>
      <BodyBar body={body} json={json} contentType={contentType} url={url} />
      {finding && isText && <FindBar of={bodyOf(body)} />}
      {body.remark !== undefined && (
        <p className={styles['broken']} role="note">
          {body.remark}
        </p>
      )}
      {isText ? (
        <TextView body={body} json={json} pretty={json && !raw} />
      ) : (
        <p className={styles['empty']}>Binary, {formatBytes(body.size)}. Save it to view it.</p>
      )}
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
