/** Characters that a name of a tenant or a person may have. */
export const MOST_OF_A_NAME = 200

/** Of the note that a person keeps to a tenant: a few lines, as the list has those of all. */
export const MOST_OF_A_NOTE = 1000

/** Of a method as it is typed. */
export const MOST_OF_A_METHOD = 40

/** Of a URL, or of its path and query. */
export const MOST_OF_A_URL = 64_000

/** Of a pasted payload, descriptor or log excerpt; 1 MiB of UTF-16 is far past any real one. */
export const MOST_OF_A_TEXT = 1_048_576

/** Characters of a text that a request is read out of. */
export const MOST_OF_AN_IMPORT = 8_388_608

/** Requests of such a text; of more the first are listed. */
export const MOST_ENTRIES = 2000

/** Of a JSONPath that a body is filtered by. */
export const MOST_OF_A_PATH = 2000

/** Members of one container of a body that are named at once. */
export const MOST_MEMBERS = 500

/** Of a text to look for in a body. */
export const MOST_OF_A_SEARCH = 2000

/** Of a text to look for in the history: each word more is looked for among all that was sent. */
export const MOST_OF_A_HISTORY_SEARCH = 1000

/** Files of saved requests in one folder, those below it counted. */
export const MOST_SAVED = 5000

/** Operations of one document: several times those of Atlassian's largest. All are gone through for each key. */
export const MOST_OPERATIONS = 5000

/** Milliseconds in which what was removed, closed or changed with an Undo can be had again. */
export const UNDO_MS = 60_000
