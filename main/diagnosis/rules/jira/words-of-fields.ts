/** What Jira says of the fields of an issue, by what is wrong with them: J25, J30, J31, J32 and J41. */

export const REQUIRED =
  /\b(?:the )?issue ?type (?:selected is invalid|is required)|\bvalid issue type is required|\bspecify a valid (?:issue type|project id or key)|\bvalid project is required|\bissues must be assigned\b|\bcould not find (?:valid )?'?issue ?type|\bissue ?type not found\b|\byou must specify an? [\w ]{2,40} of the (?:issue|work item)\b|(?:^|[":.\s])[\w'/ -]{2,60} is required\.?(?=[\\"\s,}\]]|$)/i
/** The same as a site in German, French, Spanish, Portuguese, Italian or Dutch says it of a field. */
export const REQUIRED_ABROAD =
  /(?:^|[":.]\s?)(?:se requiere|debe (?:especificar|indicar)|vous devez (?:spécifier|indiquer)|sie müssen [\p{L} ]{2,40}(?:angeben|wählen)|você deve (?:especificar|informar))\b[^"\n]{0,60}|(?:^|[":.]\s?)[\p{L}\d'/ -]{2,60} (?:ist erforderlich|est (?:obligatoire|requise?)|es (?:obligatori[oa]|requerid[oa])|é obrigatóri[oa]|è obbligatori[oa]|es necesari[oa]|is (?:vereist|verplicht))\.?(?=[\\"\s,}\]]|$)/iu
/** Of the issue’s type, its parent and what is required, in words that nobody but Jira has. */
export const OWN_REQUIRED =
  /\bthe issue ?type selected is invalid\b|\bissue ?type is a sub-?task but parent\b|\bsub-?tasks? must be created with a parent\b|\bparent (?:issue|work item) does not belong to (?:the |an )?appropriate hierarchy\b|\bmust be created in the same project as the parent\b|\bplease select (?:a )?valid parent (?:issue|work item)\b|\byou must specify an? [\w ]{2,40} of the (?:issue|work item)\b/i
/** In English; and as the site says it in German, French, Spanish and Portuguese. */
export const OFF_SCREEN =
  /\bfield \\{0,2}'[^'\n]{1,80}' cannot be set\b|\bFeld \\{0,2}['„"]?[^'\n]{1,80}['“"]? kann nicht (?:festgelegt|(?:fest|ge)(?:ge)?setzt) werden|\b(?:le )?champ \\{0,2}['«][^'»\n]{1,80}['»] ne peut pas être défini|\bel campo \\{0,2}['"][^'\n]{1,80}['"] no se puede (?:establecer|configurar|definir)|\bcampo \\{0,2}['"][^'\n]{1,80}['"] não pode ser definido/i
/** A field that no operation of this kind may change; of a client for Java, one that the metadata does not offer. */
export const NOT_EDITABLE =
  /\bfield '?[\w ]{2,40}'? (?:is not editable\b|does not exist or (?:is )?read-only\b)/i
/** What a field does not take of the value that was sent, in words of Jira’s own. */
export const REFUSED_VALUE =
  /\bthe (?!issue ?type)[\w/ ]{2,40} selected is invalid\b|\bspecify a valid (?:'(?:id|name|value|key)'|(?!issue|project|url|path|file|email)[a-z]\w{2,30}(?:["\\.]|$)|value for )|\bspecify the [\w/ ]{2,40} \((?:id or name|name or id)\) in the string format\b|\bspécifiez une valeur valide pour\b|\b(?:priority|resolution|component|version|option|security level|group|status|sprint|label) \\?['"]?(?:name|id|value) \\{0,2}'[^'\n]{1,120}' is not valid\b|\bcould not find (?:a )?valid (?:'(?:id|name|value|key)\b|custom field option\b)|\boperation (?:value )?must be (?:a number|of type|an? (?:object|array|date))\b|\bexpected '\w{1,20}' property to be\b|\bstring expected at index \d|\bthe label '[^'\n]{1,260}' contains spaces\b|\bsummary is invalid because it contains newline\b|\b(?:original|remaining) estimate is invalid\b|\bcannot (?:set fields|appear) in both 'fields' and 'update'|\bone of 'fields' or 'update' required\b|\bcomment body can ?not be empty\b|\bdoes not support (?:update '|operation ')/i
export const WANTS_DOCUMENT =
  /must be an? (?:valid )?(?:atlassian document|ADF\b)|\bcomment body is not valid/i
export const DOCUMENT_TOLD = /\batlassian document format\b|\bADF\b/
export const WANTS_STRING = /operation (?:value )?must be a string/i
/** Jackson’s words, with the field’s name behind them. */
export const STRING_OF_RICH =
  /can ?not deserialize (?:an? )?(?:instance|value) of [\w.$\x60 ]{1,80}String\x60? (?:out of|from) \w{1,30} (?:token|value)[^\n]{0,300}(?:\[\\{0,2}"(?:body|comment|description|environment)\\{0,2}"\]|CommentJsonBean)/i
export const TRANSITION_ID = /'transition\\{0,2}'[ -](?:identifier|id)\b/i
export const TRANSITION =
  /transition id '?\w{1,20}'? is not valid for this issue|["'`] is not a valid (?:state|status|transition)\b|perform an? (?:illegal )?workflow operation|\bcan['’]t move \([A-Z][A-Z\d_]{1,20}-\d+\)\. you might not have permission|\bthe transition is not valid\b|\binvalid transition(?: name| id)?\b|\bno transition (?:named|found|called|with (?:the )?(?:id|name))\b|\bfailed (?:to )?find (?:a )?valid transition\b|(?<!= ?['"`])\btransition (?:was )?not found\b/i
