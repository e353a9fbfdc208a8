import { useLanguage } from '../../state/hooks.ts'
import type { TargetingModel } from '../../state/targetingModel.ts'
import { absenceText, scaleOf } from '../../state/targetingRows.ts'
import { WHITE } from '../../symbology/chrome.ts'
import type { DisparityClass } from '../../symbology/disparityScale.ts'
import { formatCount } from '../../symbology/format.ts'
import { signedLimit } from '../../symbology/formatInterval.ts'
import { legendOf } from '../../symbology/legend.ts'
import { Swatch } from '../legend/Swatch.tsx'
import { useTexts } from './useTexts.ts'
import areas from './areas.module.css'

/** The classes from high to low: how many areas lie so always, and how many only under some assumptions. */
export function DisparityLegend({ model }: { model: TargetingModel }) {
  const { areas: text } = useTexts()
  const language = useLanguage()
  const { scale, classes } = scaleOf(model)
  const absences = legendOf(scale).absences.filter(({ occurs }) => occurs)
  return (
    <table className={areas.legend}>
      <caption className="visually-hidden">{text.legendTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{text.legendPoints}</th>
          <th scope="col">{text.legendSettled}</th>
          <th scope="col">{text.legendUnsettled}</th>
        </tr>
      </thead>
      <tbody>
        {classes.map((row) => (
          <Row key={`${row.from} ${row.to}`} row={row} />
        ))}
        {absences.map(({ state, pattern, count }) => (
          <tr key={state}>
            <th scope="row">{absenceText(state, language)}</th>
            <td colSpan={2}>
              <Swatch fill={{ color: WHITE, pattern }} /> {formatCount(count, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Row({ row }: { row: DisparityClass }) {
  const { areas: text } = useTexts()
  const language = useLanguage()
  const { from, to } = row
  const [low, high] = [from, to].map((limit) => (limit === null ? '' : signedLimit(limit, language)))
  const name =
    from === null
      ? text.below({ to: high ?? '' })
      : to === null
        ? text.above({ from: low ?? '' })
        : text.between({ from: low ?? '', to: high ?? '' })
  return (
    <tr>
      <th scope="row">{from === null && to === null ? text.legendAll : name}</th>
      <td>
        <Swatch fill={row.fill} /> {formatCount(row.settled, language)}
      </td>
      <td>
        <Swatch fill={row.unsettledFill} /> {formatCount(row.unsettled, language)}
      </td>
    </tr>
  )
}
