/** What stands above the values of items of a list that are no objects, where a table is made of it. */
export const VALUE_COLUMN = '(value)'
