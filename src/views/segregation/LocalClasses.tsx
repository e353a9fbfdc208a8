import { useAppState, useLanguage } from '../../state/hooks.ts'
import type { SegregationModel } from '../../state/segregation.ts'
import { classTable } from '../../state/segregationLocalClasses.ts'
import { Swatch } from '../legend/Swatch.tsx'
import { useTexts } from './useTexts.ts'
import evidence from './evidence.module.css'

/** The classes from high to low, in words and with their counts. */
export function LocalClasses({ model }: { model: SegregationModel }) {
  const text = useTexts()
  const language = useLanguage()
  const measure = useAppState((state) => state.query.localMeasure)
  const { heads, rows, absences } = classTable(model, measure, language)
  return (
    <table className={evidence.classes}>
      <thead>
        <tr>
          {heads.map((head, index) => (
            <th key={head} scope="col" colSpan={index === 0 ? 2 : 1}>
              {head}
            </th>
          ))}
          <th scope="col" className={evidence.number}>
            {text.levelsHead.units}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, fill, cells, count }) => (
          <tr key={id}>
            <td>
              <Swatch fill={fill} />
            </td>
            {cells.map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
            <td className={evidence.number}>{count}</td>
          </tr>
        ))}
        {absences.map(({ id, fill, name, count }) => (
          <tr key={id}>
            <td>
              <Swatch fill={fill} />
            </td>
            <td colSpan={heads.length}>{name}</td>
            <td className={evidence.number}>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
