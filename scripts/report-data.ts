import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { reportGround } from './report/reportGround.ts'
import { reportHtml, reportText } from './report/reportOutput.ts'

const { values } = parseArgs({ options: { out: { type: 'string' }, lang: { type: 'string' } } })
const language = values.lang === 'en' ? 'en' : 'sv'
const { ground, checks } = reportGround('public/data', 'geodata')
if (ground === null) for (const error of checks.errors) console.error(error[language])
else {
  console.log(reportText(ground, language))
  if (values.out !== undefined) writeFileSync(values.out, reportHtml(ground, language))
}
if (checks.errors.length > 0) process.exitCode = 1
