import { fetched } from '../ui/fetched.tsx'
import styles from './code.module.css'
import { readInShortSlices } from './short-slices.ts'

/** The code editor, fetched with its first use; until then its text stands there plainly. */
export const LazyCode = fetched(
  async () => {
    readInShortSlices()
    return (await import('./code-editor.tsx')).CodeEditor
  },
  ({ value }) => <pre className={styles['plain']}>{value.slice(0, 20_000)}</pre>,
)
