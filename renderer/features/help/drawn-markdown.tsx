import type { Token, Tokens } from 'marked'
import type { ReactNode } from 'react'
import { SourceLink } from '../../ui/source-link.tsx'
import { innerOf, pictureAt } from './guide.ts'
import styles from './help-dialog.module.css'

interface DrawnProps {
  readonly tokens: readonly Token[]
  /** A link to another place of the guide: `claims.md#options`, `#options`. */
  readonly follow: (link: string) => void
}

/** Markdown as elements, never as HTML: what is no known token is shown as it is written. */
export function Drawn({ tokens, follow }: DrawnProps): ReactNode {
  return tokens.map((token, at) => <One key={at} token={token} follow={follow} />)
}

interface OneProps {
  readonly token: Token
  readonly follow: DrawnProps['follow']
}

const TAGS = {
  paragraph: 'p',
  strong: 'strong',
  em: 'em',
  del: 'del',
  blockquote: 'blockquote',
} as const

function One({ token, follow }: OneProps): ReactNode {
  const tokens = innerOf(token)
  const inner = tokens !== null && <Drawn tokens={tokens} follow={follow} />
  if (isOf(token, 'heading')) {
    const Heading = token.depth < 2 ? 'h3' : 'h4'
    return <Heading className={styles['heading']}>{inner}</Heading>
  }
  if (isOf(token, 'code')) {
    return (
      <pre className={styles['code']} tabIndex={0}>
        {token.text}
      </pre>
    )
  }
  if (isOf(token, 'codespan')) return <code>{token.text}</code>
  if (isOf(token, 'link')) return <Link token={token} follow={follow} />
  if (isOf(token, 'list')) return <List token={token} follow={follow} />
  if (isOf(token, 'table')) return <Table token={token} follow={follow} />
  if (isOf(token, 'image')) return <Picture token={token} />
  if (token.type === 'hr') return <hr />
  if (token.type === 'br') return <br />
  if (token.type === 'space') return null
  const Tag = Object.entries(TAGS).find(([type]) => type === token.type)?.[1]
  if (Tag !== undefined) return <Tag>{inner}</Tag>
  if (inner !== false) return inner
  return isOf(token, 'text') || isOf(token, 'escape') ? token.text : token.raw
}

interface TokenOf {
  heading: Tokens.Heading
  code: Tokens.Code
  codespan: Tokens.Codespan
  link: Tokens.Link
  list: Tokens.List
  table: Tokens.Table
  image: Tokens.Image
  text: Tokens.Text
  escape: Tokens.Escape
}

function isOf<Type extends keyof TokenOf>(token: Token, type: Type): token is TokenOf[Type] {
  return token.type === type
}

function Link({ token, follow }: { token: Tokens.Link; follow: OneProps['follow'] }): ReactNode {
  if (token.href.startsWith('https://')) return <SourceLink url={token.href} label={token.text} />
  if (!/^(?:[\w-]+\.md)?(?:#[^#]*)?$/u.test(token.href)) return token.text
  return (
    <button type="button" className={styles['link']} onClick={() => follow(token.href)}>
      {token.text}
    </button>
  )
}

function Picture({ token }: { readonly token: Tokens.Image }): ReactNode {
  const url = pictureAt(token.href)
  if (url === undefined) return token.text
  return <img className={styles['picture']} src={url} alt={token.text} loading="lazy" />
}

function List({ token, follow }: { token: Tokens.List; follow: OneProps['follow'] }): ReactNode {
  const items = token.items.map((item, at) => (
    <li key={at}>
      <Drawn tokens={item.tokens} follow={follow} />
    </li>
  ))
  return token.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}

function Table({ token, follow }: { token: Tokens.Table; follow: OneProps['follow'] }): ReactNode {
  return (
    <div className={styles['table']} tabIndex={0} role="group" aria-label="Table">
      <table>
        <thead>
          <tr>
            {token.header.map((cell, at) => (
              <th key={at}>
                <Drawn tokens={cell.tokens} follow={follow} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {token.rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, place) => (
                <td key={place}>
                  <Drawn tokens={cell.tokens} follow={follow} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
