// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { MoreRows } from '../../src/views/table/MoreRows.tsx'

afterEach(cleanup)

test('a long table says how many rows there are, and shows more of them or all', async () => {
  const onShow = vi.fn()
  const { container, getAllByRole, rerender } = render(<MoreRows shown={500} all={6160} onShow={onShow} />)
  expect(container.textContent).toContain('Här står de första 500 av 6\u00a0160 rader; CSV-filen har alla.')
  expect(getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Visa 500 till',
    'Visa alla 6\u00a0160',
  ])
  for (const button of getAllByRole('button')) await userEvent.click(button)
  expect(onShow.mock.calls).toEqual([[1000], [6160]])
  rerender(<MoreRows shown={6000} all={6160} onShow={onShow} />)
  await userEvent.click(getAllByRole('button')[0] ?? container)
  expect(onShow).toHaveBeenLastCalledWith(6160)
})

test('a table of a city is whole from the start', () => {
  const { container } = render(<MoreRows shown={500} all={209} onShow={vi.fn()} />)
  expect(container.textContent).toBe('')
})
