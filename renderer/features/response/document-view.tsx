import { createElement, type ReactNode } from 'react'
import type { DocumentNode } from '../../../contract/bodies.ts'
import { Tag, type Tone } from '../../ui/tag.tsx'
import { Person } from './person.tsx'
import styles from './document-view.module.css'

interface DrawnProps {
  readonly node: DocumentNode
  readonly tenantId: string
  /** The path of an address at the tenant's site; null of any other. */
  readonly pathOf: (address: string) => string | null
  readonly openLink: (path: string) => void
}

interface DocumentViewProps extends DrawnProps {
  readonly label: string
  /** It has the place to itself, and not a part of it. */
  readonly fills?: boolean
}

/** A document of Atlassian's as it reads. Nothing of it is fetched, and nothing of it is HTML. */
export function DocumentView({ label, fills = false, ...props }: DocumentViewProps): ReactNode {
  return (
    <div
      className={styles['document']}
      data-fills={fills}
      tabIndex={0}
      role="document"
      aria-label={label}
    >
      <Inner {...props} />
    </div>
  )
}

function Inner({ node, ...rest }: DrawnProps): ReactNode {
  return node.content.map((child, at) => <Drawn key={at} node={child} {...rest} />)
}

/** What is drawn as an element of HTML with its content in it. */
const TAGS: ReadonlyMap<string, string> = new Map([
  ['paragraph', 'p'],
  ['bulletList', 'ul'],
  ['listItem', 'li'],
  ['taskList', 'ul'],
  ['decisionList', 'ul'],
  ['blockquote', 'blockquote'],
  ['tableRow', 'tr'],
  ['tableHeader', 'th'],
  ['tableCell', 'td'],
  ['layoutSection', 'div'],
  ['layoutColumn', 'div'],
  ['mediaSingle', 'div'],
  ['mediaGroup', 'div'],
])

function Drawn(props: DrawnProps): ReactNode {
  const { node } = props
  const { type, text, about } = node
  const inner = <Inner {...props} />
  const tag = TAGS.get(type)
  if (tag !== undefined) return createElement(tag, null, inner)
  switch (type) {
    case 'text':
      return <Words {...props} />
    case 'hardBreak':
      return <br />
    case 'heading':
      // Of a document within an answer: it is no heading of this page.
      return (
        <p className={styles['heading']} data-level={about}>
          {inner}
        </p>
      )
    case 'orderedList':
      return <ol start={Number(about) || 1}>{inner}</ol>
    case 'codeBlock':
      return <pre tabIndex={0}>{inner}</pre>
    case 'panel':
      return (
        <div className={styles['panel']} data-panel={about} role="note">
          {inner}
        </div>
      )
    case 'rule':
      return <hr />
    case 'table':
      return (
        <div className={styles['table']} tabIndex={0} role="group" aria-label="Table">
          <table>
            <tbody>{inner}</tbody>
          </table>
        </div>
      )
    case 'taskItem':
    case 'decisionItem':
      return (
        <li>
          <span
            className={styles['aside']}
          >{`${ITEM_WORDS.get(about) ?? about.toLowerCase()}: `}</span>
          {inner}
        </li>
      )
    case 'expand':
    case 'nestedExpand':
      return (
        <details open>
          <summary>{text === '' ? 'More' : text}</summary>
          {inner}
        </details>
      )
    default:
      return <InLine {...props} />
  }
}

const ITEM_WORDS: ReadonlyMap<string, string> = new Map([
  ['TODO', 'to do'],
  ['DONE', 'done'],
  ['DECIDED', 'decided'],
])

/** The colours of Atlassian's statuses: https://developer.atlassian.com/cloud/jira/platform/apis/document/nodes/status/ */
const TONES: ReadonlyMap<string, Tone> = new Map([
  ['green', 'ok'],
  ['yellow', 'warn'],
  ['red', 'bad'],
  ['blue', 'info'],
  ['purple', 'indigo'],
])

function InLine(props: DrawnProps): ReactNode {
  const { type, text, about } = props.node
  switch (type) {
    case 'mention':
      return (
        <span className={styles['mention']} title={about}>
          {text === '' ? '@' : text}
          {text === '' && <Person tenantId={props.tenantId} accountId={about} />}
        </span>
      )
    case 'status':
      return <Tag tone={TONES.get(about) ?? 'plain'}>{text}</Tag>
    case 'emoji':
    case 'date':
    case 'cut':
    case 'nothing':
      return text
    case 'placeholder':
      return <span className={styles['aside']}>{text}</span>
    case 'inlineCard':
    case 'blockCard':
    case 'embedCard':
      return <Link {...props} address={text} words={text} />
    case 'media':
    case 'mediaInline':
      return <span className={styles['aside']}>{`(${text === '' ? about || 'media' : text})`}</span>
    default:
      return (
        <span className={styles['unknown']}>
          <span className={styles['aside']}>{`[${type}] `}</span>
          <Inner {...props} />
        </span>
      )
  }
}

const MARK_TAGS: ReadonlyMap<string, string> = new Map([
  ['strong', 'strong'],
  ['em', 'em'],
  ['code', 'code'],
  ['strike', 's'],
  ['underline', 'u'],
])

function Words(props: DrawnProps): ReactNode {
  const { text, about, marks } = props.node
  const words = marks.includes('link') ? <Link {...props} address={about} words={text} /> : text
  return marks.reduce<ReactNode>((inner, mark) => {
    const tag = MARK_TAGS.get(mark)
    return tag === undefined ? inner : createElement(tag, null, inner)
  }, words)
}

interface LinkProps extends Pick<DrawnProps, 'pathOf' | 'openLink'> {
  readonly address: string
  readonly words: string
}

/** One to the tenant's own site is the next request; where another leads is only said. */
function Link({ address, words, pathOf, openLink }: LinkProps): ReactNode {
  const path = pathOf(address)
  if (path !== null)
    return (
      <button
        type="button"
        className={styles['link']}
        title={address}
        onClick={() => openLink(path)}
      >
        {words}
      </button>
    )
  return (
    <>
      {words}
      {words !== address && <span className={styles['aside']}>{` (${address})`}</span>}
    </>
  )
}
