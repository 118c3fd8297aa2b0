/** Characters that a name of a tenant or a person may have. */
export const MOST_OF_A_NAME = 200

export const MOST_OF_AN_ID = 200

/** Of a pasted payload, descriptor or log excerpt; 1 MiB of UTF-16 is far past any real one. */
export const MOST_OF_A_TEXT = 1_048_576
