/**
 * A Content-Type of one document of JSON (https://mimesniff.spec.whatwg.org/#json-mime-type, and `x-json` from before
 * that was registered). `json-seq`, `jsonl` and `json5` are other formats, and a parameter names no type.
 */
export const JSON_TYPE = /^[^;]*[/+](?:x-)?json(?![\w.+-])/iu
