import * as v from 'valibot'

const filledIn = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))
/** Only an https page or an e-mail address becomes a link: whoever writes the file cannot smuggle in anything else. */
const contact = v.pipe(filledIn, v.regex(/^(https:\/\/[^\s"'<>]+|[^\s"'<>@:/?#]+@[^\s"'<>@:/?#]+\.[^\s"'<>@:/?#]+)$/))
const isoDate = v.pipe(v.string(), v.isoDate())

/** `public/operator.json`: the one file that whoever publishes the site fills in. */
export const operatorSchema = v.strictObject({
  name: v.optional(v.nullable(filledIn), null),
  contact: v.optional(v.nullable(contact), null),
  assessmentDate: v.optional(v.nullable(isoDate), null),
})
