/** Characters that a name of a tenant or a person may have. */
export const MOST_OF_A_NAME = 200
