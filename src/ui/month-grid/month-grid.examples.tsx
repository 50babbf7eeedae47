import { MonthGrid } from './month-grid.tsx';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'];
const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
  (long) => ({ short: long.slice(0, 1), long }),
);
const props = { months, dayNames, figure: String };

export const examples = [
  { name: 'this month', node: <MonthGrid {...props} today="2027-02-03" last="2027-02-12" /> },
  { name: 'next month', node: <MonthGrid {...props} today="2027-01-20" last="2027-02-12" /> },
  { name: 'today', node: <MonthGrid {...props} today="2027-02-12" last="2027-02-12" /> },
  { name: 'six weeks', node: <MonthGrid {...props} today="2026-08-03" last="2026-08-31" /> },
  {
    name: 'urdu',
    node: (
      <div lang="ur" dir="rtl">
        <MonthGrid
          {...props}
          months={months.map(() => 'فروری')}
          dayNames={['پیر', 'منگل', 'بدھ', 'جمعرات', 'جمعہ', 'ہفتہ', 'اتوار'].map((long) => ({
            short: long.slice(0, 1),
            long,
          }))}
          today="2027-02-03"
          last="2027-02-12"
        />
      </div>
    ),
  },
];
