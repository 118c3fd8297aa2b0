import { ActionIcon } from '@mantine/core'
import { IconCopy, IconDownload, IconFilter, IconSearch, IconTextWrap } from '@tabler/icons-react'
import { type ReactNode, useMemo } from 'react'
import { flushSync } from 'react-dom'
import type { BodyOf } from '../../../contract/bodies.ts'
import type { Exchange, SeenBody } from '../../../contract/exchange.ts'
import { formatBytes } from '../../format/bytes.ts'
import { FOCUS, focusOn } from '../../keys/focus.ts'
import { Hint } from '../../ui/hint.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { useOnce } from '../../ui/use-once.ts'
import { actionCalled } from '../../state/actions.ts'
import { answerOf, headerOf } from '../../state/answer.ts'
import { bodyOf, type BodyView, nameOf, useBody } from '../../state/bodies.ts'
import { useBodyFilter } from '../../state/body-filter.ts'
import { useBodyFind } from '../../state/body-find.ts'
import { FilterBar } from './filter-bar.tsx'
import { FailureView } from './failure-view.tsx'
import { FindBar } from './find-bar.tsx'
import { isPage, PageView } from './page-view.tsx'
import { PictureView, pictureType } from './picture-view.tsx'
import { holdsSeveral, looksLikeJson } from '../../format/pretty-json.ts'
import { StripButton } from './strip-button.tsx'
import { suggestedName } from './suggested-name.ts'
import { TableView } from './table-view.tsx'
import { TextView } from './text-view.tsx'
import { TreeView } from './tree-view.tsx'
import styles from './body-tab.module.css'

interface BodyTabProps {
  readonly exchange: Exchange
  /** Takes a path at the tenant's site as the next request. */
  readonly openLink: (path: string) => void
}

/** The answer's body; a failed exchange shows why above whatever body there was. */
export function BodyTab({ exchange, openLink }: BodyTabProps): ReactNode {
  const answer = answerOf(exchange)
  return (
    <>
      {exchange.failure !== null && <FailureView failure={exchange.failure} />}
      {exchange.failure === null && answer === null && (
        <p className={styles['empty']}>No answer came.</p>
      )}
      {answer !== null && (
        <Body
          body={exchange.assembled?.body ?? answer.response.body}
          contentType={headerOf(answer.response.headers, 'content-type')}
          disposition={headerOf(answer.response.headers, 'content-disposition')}
          url={answer.step.request.url}
          tenantId={exchange.tenantId}
          openLink={openLink}
          derived={exchange.assembled !== undefined}
        />
      )}
    </>
  )
}

interface BodyProps extends Pick<BodyTabProps, 'openLink'> {
  /** Whether it was made of answers here. */
  readonly derived: boolean
  readonly body: SeenBody
  readonly contentType: string | null
  /** The site's own name for it, as Content-Disposition tells one. */
  readonly disposition: string | null
  readonly url: string
  readonly tenantId: string
}

type Views = readonly { readonly value: BodyView; readonly label: string }[]

const JSON_VIEWS: Views = [
  { value: 'pretty', label: 'Pretty' },
  { value: 'raw', label: 'Raw' },
]
const VIEWS: Views = [
  ...JSON_VIEWS,
  { value: 'tree', label: 'Tree' },
  { value: 'table', label: 'Table' },
]

/** Whoever opens it types into it next; one that stays open for the next answer takes no focus. */
function toggleFilter(): void {
  flushSync(() => useBodyFilter.getState().toggle())
  focusOn(FOCUS.bodyFilter)
}

function Body(whole: BodyProps): ReactNode {
  const name = nameOf(bodyOf(whole.body))
  const filter = useBodyFilter((state) => state.filters[name])
  const filtering = useBodyFilter((state) => state.open)
  const props = filter === undefined ? whole : { ...whole, body: filter.body }
  const { body, contentType } = props
  const finding = useBodyFind((state) => state.open)
  const view = useBody((state) => state.view)
  const isText = body.encoding === 'utf8'
  const json = isText && looksLikeJson(body.head, contentType)
  const one = useMemo(() => json && !holdsSeveral(body.head), [json, body.head])
  if (whole.body.size === 0) return <p className={styles['empty']}>The answer has no body.</p>
  return (
    <>
      <BodyBar {...props} json={json} one={one} />
      {one && (filtering || filter !== undefined) && (
        <FilterBar key={name} of={bodyOf(whole.body)} name={name} />
      )}
      {finding && isText && <FindBar of={bodyOf(body)} laidOut={json && view !== 'raw'} />}
      {body.remark !== undefined && (
        <p className={styles['broken']} role="note">
          {body.remark}
        </p>
      )}
      <Shown {...props} json={json} one={one} derived={whole.derived || filter !== undefined} />
    </>
  )
}

type ShownAs = 'picture' | 'bytes' | 'tree' | 'table' | 'page' | 'text'
interface JsonOrNot extends BodyProps {
  readonly json: boolean
  /** A single document, which can be unfolded, drawn as a table and filtered. */
  readonly one: boolean
}

/** As what it is shown. A table and a page have no places in a text: what is found in them is gone to in another. */
function useShown({ body, contentType, one }: JsonOrNot): ShownAs {
  const view = useBody((state) => state.view)
  const found = useBodyFind((state) => state.found?.match ?? null) !== null
  const isText = body.encoding === 'utf8'
  if (pictureType(contentType) !== null && (!isText || view !== 'raw')) return 'picture'
  if (!isText) return 'bytes'
  if (one && (view === 'tree' || (view === 'table' && found))) return 'tree'
  if (one && view === 'table') return 'table'
  return isPage(contentType) && view === 'page' && !found ? 'page' : 'text'
}

function Shown(props: JsonOrNot): ReactNode {
  const { body, contentType, disposition, url, tenantId, json, openLink, derived } = props
  const view = useBody((state) => state.view)
  const of = bodyOf(body)
  const type = pictureType(contentType)
  switch (useShown(props)) {
    case 'picture':
      return type === null ? null : <PictureView body={body} type={type} />
    case 'bytes':
      return (
        <p className={styles['empty']}>
          {wordsFor(contentType)}, {formatBytes(body.size)}. Save it to view it.
        </p>
      )
    case 'tree':
      return <TreeView of={of} tenantId={tenantId} openLink={openLink} derived={derived} />
    case 'table': {
      const file = suggestedName(url, contentType, disposition).replace(/\.\w+$/u, '')
      return (
        <TableView of={of} tenantId={tenantId} suggestedName={`${file}.csv`} derived={derived} />
      )
    }
    case 'page':
      return <PageView body={body} url={url} tenantId={tenantId} openLink={openLink} />
    case 'text':
      return (
        <TextView
          body={body}
          json={json}
          pretty={json && view !== 'raw'}
          tenantId={tenantId}
          openLink={openLink}
        />
      )
  }
}

/** What bytes are that cannot be shown. */
const wordsFor = (contentType: string | null): string =>
  /\bpdf\b/iu.test(contentType ?? '') ? 'PDF' : 'Binary'

const PICTURE_VIEWS: Views = [
  { value: 'pretty', label: 'Picture' },
  { value: 'raw', label: 'Raw' },
]
const PAGE_VIEWS: Views = [
  { value: 'pretty', label: 'Source' },
  { value: 'page', label: 'Page' },
]

/** In how many ways a body can be shown; none where there is one. */
function viewsOf({ body, json, one, contentType }: JsonOrNot): Views {
  if (json) return one ? VIEWS : JSON_VIEWS
  if (body.encoding !== 'utf8') return []
  if (pictureType(contentType) !== null) return PICTURE_VIEWS
  return isPage(contentType) ? PAGE_VIEWS : []
}

/** As it is shown, which is another way than the chosen one while something is found. */
function viewOf(shown: ShownAs, chosen: BodyView): BodyView {
  if (shown === 'tree' || shown === 'table' || shown === 'page') return shown
  return chosen === 'raw' ? 'raw' : 'pretty'
}

/** Who goes to what has no places to go to has found what was sought. */
function chooseView(view: BodyView): void {
  if (view === 'table' || view === 'page') useBodyFind.getState().close()
  useBody.getState().setView(view)
}

function BodyBar(props: JsonOrNot): ReactNode {
  const { body, one, contentType, disposition, url } = props
  const view = useBody((state) => state.view)
  const { save } = useBody.getState()
  const { bodyId } = body
  const views = viewsOf(props)
  const shown = useShown(props)
  return (
    <div className={styles['bar']}>
      {views.length > 0 && (
        <Segmented
          label="How the body is shown"
          value={viewOf(shown, view)}
          options={views}
          onChange={chooseView}
        />
      )}
      <span className={styles['type']}>{contentType ?? 'no content type'}</span>
      {one && (
        <StripButton
          label="Filter"
          hint="Filter by a JSONPath"
          icon={<IconFilter size={14} aria-hidden />}
          onClick={toggleFilter}
        />
      )}
      {shown === 'text' && <WrapButton />}
      {body.encoding === 'utf8' && <FindButton />}
      {body.encoding === 'utf8' && <CopyButton of={bodyOf(body)} />}
      {bodyId !== null && (
        <StripButton
          label="Save body…"
          hint="Save the bytes as they came"
          icon={<IconDownload size={14} aria-hidden />}
          onClick={() => void save(bodyId, suggestedName(url, contentType, disposition))}
        />
      )}
    </div>
  )
}

/** Lines are broken at the edge, or run on beyond it. */
function WrapButton(): ReactNode {
  const wraps = useBody((state) => state.wraps)
  return (
    <Hint label="Wrap long lines">
      <ActionIcon
        variant={wraps ? 'light' : 'subtle'}
        size={22}
        aria-label="Wrap long lines"
        aria-pressed={wraps}
        onClick={() => useBody.getState().toggleWraps()}
      >
        <IconTextWrap size={14} aria-hidden />
      </ActionIcon>
    </Hint>
  )
}

function CopyButton({ of }: { readonly of: BodyOf }): ReactNode {
  const copying = useOnce(() => useBody.getState().copy(of))
  return (
    <StripButton
      label="Copy"
      hint="Copy all of the body, redacted"
      icon={<IconCopy size={14} aria-hidden />}
      onClick={copying.run}
    />
  )
}

function FindButton(): ReactNode {
  const action = actionCalled('find-in-body')
  return (
    <StripButton
      label="Find"
      hint={action.label}
      keysOf={action.id}
      icon={<IconSearch size={14} aria-hidden />}
      onClick={() => action.run()}
    />
  )
}
