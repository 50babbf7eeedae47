import { urdu, urduShort } from '../example-texts.ts';
import { PictureCalendar } from './picture-calendar.tsx';

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
  (long) => ({
    short: long.slice(0, 1),
    long,
  }),
);
const words = { today: 'today', last: 'done by' };

export const examples = [
  {
    name: 'school days',
    node: (
      <PictureCalendar
        today="2027-01-20"
        last="2027-02-12"
        caption={
          <>
            By <b>Friday 12 February</b>
          </>
        }
        dayNames={dayNames}
        words={words}
        quietDays={[5, 6]}
      />
    ),
  },
  {
    name: 'last day today',
    node: (
      <PictureCalendar
        today="2027-01-20"
        last="2027-01-20"
        caption="By today"
        dayNames={dayNames}
        words={words}
      />
    ),
  },
  {
    name: 'no last day',
    node: (
      <PictureCalendar today="2027-01-20" last={null} caption="Every day" dayNames={dayNames} words={words} />
    ),
  },
  {
    name: 'urdu',
    node: (
      <div lang="ur" dir="rtl">
        <PictureCalendar
          today="2027-01-20"
          last="2027-01-29"
          caption={urdu}
          dayNames={['پیر', 'منگل', 'بدھ', 'جمعرات', 'جمعہ', 'ہفتہ', 'اتوار'].map((long) => ({
            short: long.slice(0, 1),
            long,
          }))}
          words={{ today: urduShort, last: urduShort }}
        />
      </div>
    ),
  },
];
