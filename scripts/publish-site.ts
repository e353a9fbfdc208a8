import { parseArgs } from 'node:util'
import { checkData } from './data/check/checkData.ts'
import { checkExample } from './data/check/checkExample.ts'
import { publishLines } from './publish/publishWords.ts'
import { publishSite } from './publish/publishSite.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean' }, lang: { type: 'string' } },
})
const language = values.lang === 'en' ? 'en' : 'sv'
const [to] = positionals
if (to === undefined || positionals.length > 1) {
  console.error('npm run publish:site -- MAPP [--dry-run] [--lang en]')
  process.exitCode = 1
} else {
  const report = await publishSite({
    from: 'dist',
    to,
    isDryRun: values['dry-run'] === true,
    now: new Date(),
    checkData: async (folder) => {
      const { errors, unconfirmed } = checkData(folder)
      return { errors: [...errors, ...(await checkExample(folder))], unconfirmed }
    },
  })
  for (const line of publishLines(report, language)) console.log(line)
  if (report.state === 'refused' || report.state === 'unread') process.exitCode = 1
}
