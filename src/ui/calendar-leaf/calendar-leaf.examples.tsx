import { CalendarLeaf } from './calendar-leaf.tsx';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const examples = [
  {
    name: 'a friday',
    node: <CalendarLeaf day="2027-02-12" weekdays={weekdays} months={months} figure={String} />,
  },
  {
    name: 'urdu',
    node: (
      <div lang="ur" dir="rtl">
        <CalendarLeaf
          day="2027-02-12"
          weekdays={['پیر', 'منگل', 'بدھ', 'جمعرات', 'جمعہ', 'ہفتہ', 'اتوار']}
          months={months.map(() => 'فروری')}
          figure={String}
        />
      </div>
    ),
  },
];
