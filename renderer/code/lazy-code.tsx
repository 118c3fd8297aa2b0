import { lazy, type ReactNode, Suspense } from 'react'
import type { CodeEditorProps } from './code-editor.tsx'
import styles from './code.module.css'

const CodeEditor = lazy(() =>
  import('./code-editor.tsx').then((module) => ({ default: module.CodeEditor })),
)

/** The code editor, fetched with its first use; until then its text stands there plainly. */
export function LazyCode(props: CodeEditorProps): ReactNode {
  return (
    <Suspense fallback={<pre className={styles['plain']}>{props.value.slice(0, 20_000)}</pre>}>
      <CodeEditor {...props} />
    </Suspense>
  )
}
