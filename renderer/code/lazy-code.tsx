import { fetched } from '../ui/fetched.tsx'
import styles from './code.module.css'

/** The code editor, fetched with its first use; until then its text stands there plainly. */
export const LazyCode = fetched(
  () => import('./code-editor.tsx').then((module) => module.CodeEditor),
  ({ value }) => <pre className={styles['plain']}>{value.slice(0, 20_000)}</pre>,
)
