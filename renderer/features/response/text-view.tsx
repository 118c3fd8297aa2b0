import { Button } from '@mantine/core'
import { type ReactNode, useDeferredValue, useEffect, useMemo } from 'react'
import type { SeenBody } from '../../../contract/exchange.ts'
import { LazyCode } from '../../code/lazy-code.tsx'
import type { FindAlike } from '../../code/mark.ts'
import { formatBytes } from '../../format/bytes.ts'
import { BODY_LABEL } from '../../keys/focus.ts'
import { RANGE_BYTES, type ReadPart, useBody } from '../../state/bodies.ts'
import { useBodyFind } from '../../state/body-find.ts'
import { useBaseUrl } from '../../state/tenants.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { beginningOf, drawnRange, drawnText, liesIn } from './drawn-text.ts'
import { rangesInJson } from '../../format/joined-json.ts'
import { nestsTooDeep } from '../../format/pretty-json.ts'
import { meaningsInText } from './meanings-in-text.ts'
import styles from './body-tab.module.css'

interface TextViewProps {
  readonly body: SeenBody
  readonly json: boolean
  readonly pretty: boolean
  readonly tenantId: string
  /** Takes a path at the tenant's site as the next request. */
  readonly openLink: (path: string) => void
}

/** The body as text: of a large one its beginning, or the part that somebody went to. */
export function TextView(props: TextViewProps): ReactNode {
  const { body, json, pretty, tenantId, openLink } = props
  const baseUrl = useBaseUrl(tenantId)
  const read = useBody((state) => (body.bodyId === null ? undefined : state.read[body.bodyId]))
  const found = useBodyFind((state) => state.found)
  const match = found?.match ?? null
  const pattern = found?.pattern ?? ''
  const wraps = useBody((state) => state.wraps)
  const part = useBeginningFirst(useMemo(() => read ?? headOf(body), [read, body]))
  const shown = useMemo(() => drawnText(part, pretty), [part, pretty])
  const names = useMemo(
    () => (json ? meaningsInText({ tenantId, baseUrl, openLink }) : null),
    [json, tenantId, baseUrl, openLink],
  )
  const deep = useMemo(() => json && nestsTooDeep(part.text), [json, part])
  const mark = useMemo(() => {
    const range = match === null ? null : drawnRange(part, match, pretty)
    // As it was when this was found: what is typed since has not been answered.
    const { matchCase } = useBodyFind.getState()
    return range && { ...range, alike: finderOf(pattern, matchCase, pretty) }
  }, [part, match, pattern, pretty])
  useEffect(() => {
    // Once for each match: who goes back to the start afterwards stays there.
    const held = body.bodyId === null ? undefined : useBody.getState().read[body.bodyId]
    if (match === null || body.bodyId === null) return
    if (!liesIn(held ?? headOf(body), match)) void useBody.getState().goTo(body.bodyId, match.at)
  }, [match, body])
  return (
    <>
      {shown.broken && (
        <p className={styles['broken']} role="note">
          Lines too long to be drawn are broken here. What is saved or copied as an export is not.
        </p>
      )}
      {part.from > 0 && body.bodyId !== null && <FromStart bodyId={body.bodyId} part={part} />}
      <LazyCode
        label={BODY_LABEL}
        value={shown.text}
        language={json && !deep && part.from === 0 ? 'json' : 'text'}
        wraps={wraps}
        mark={mark}
        naming={names}
      />
      {body.truncated && body.bodyId !== null && (
        <ReadOn bodyId={body.bodyId} size={body.size} read={read ?? null} />
      )}
    </>
  )
}

function finderOf(pattern: string, matchCase: boolean, pretty: boolean): FindAlike {
  const looking = new RegExp(pattern, matchCase ? 'gu' : 'giu')
  if (pretty) return (text) => rangesInJson(text, looking)
  return (text) =>
    Array.from(text.matchAll(looking), ({ index, 0: { length } }) => ({
      from: index,
      to: index + length,
    }))
}

/**
 * A part by its beginning, then all of it: laid out and drawn in one go it would hold up what a person
 * does meanwhile. Where it goes on, what is drawn of it stays until all is.
 */
function useBeginningFirst(part: ReadPart): ReadPart {
  const beginning = useMemo(() => beginningOf(part), [part])
  const drawn = useDeferredValue(part, beginning)
  return part.from === drawn.from && part.text.startsWith(drawn.text) ? drawn : beginning
}

/** Of a head main alone knows how many bytes it has; nothing behind it is taken for it. */
function headOf({ head, size }: SeenBody): ReadPart {
  return { text: head, from: 0, next: RANGE_BYTES, size, depth: 0, inString: false }
}

function FromStart({
  bodyId,
  part,
}: {
  readonly bodyId: string
  readonly part: ReadPart
}): ReactNode {
  return (
    <div className={styles['earlier']}>
      <span>This begins {formatBytes(part.from)} into the body.</span>
      <Button
        size="compact-xs"
        variant="default"
        onClick={() =>
          void useBody.getState().goTo(bodyId, Math.max(0, part.from - RANGE_BYTES / 2))
        }
      >
        Show what is before
      </Button>
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => useBody.getState().goToStart(bodyId)}
      >
        Back to the start
      </Button>
    </div>
  )
}

interface ReadOnProps {
  readonly bodyId: string
  readonly size: number
  readonly read: ReadPart | null
}

function ReadOn({ bodyId, read, ...body }: ReadOnProps): ReactNode {
  const reading = useBody((state) => state.reading)
  const failure = useBody((state) => state.failure)
  const { from, next, size } = read ?? { from: 0, next: RANGE_BYTES, size: body.size }
  if (read !== null && next >= size)
    return failure === null ? null : <FailureNote failure={failure} />
  // Until more is read, a text in another charset may be longer than what came.
  const rest = next < size ? size - next : RANGE_BYTES
  return (
    <div className={styles['more']}>
      <span>
        {from > 0 && `${formatBytes(from)} to `}
        {formatBytes(next)} {next < size && `of ${formatBytes(size)} `}shown
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
